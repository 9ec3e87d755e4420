#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh update | check
#
#   update  takes the texts of the sources into translations/*.ts; what is new there waits for a translator
#   check   fails if that would change a file, or if a text waits for a translator
#
# musterctl speaks English only. In English only plurals are translated: "%n row(s)" has two forms there too.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"

usage() {
    sed -n '3,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

# The folder of Qt's own programs is on nobody's path.
lupdate() {
    "$(qtpaths6 --query QT_HOST_BINS)/lupdate" -silent -locations none -no-obsolete -source-language en -I "$root/src" "$@"
}

# take_in FOLDER: the texts into the files of a folder.
take_in() {
    local windows=() folder language
    for folder in "$root"/src/*/; do
        [[ $folder == */ctl/ ]] || windows+=("$folder")
    done
    for language in de hi; do
        lupdate -target-language "$language" "${windows[@]}" -ts "$1/muster_$language.ts"
    done
    lupdate -pluralonly -target-language en "$root"/src/*/ -ts "$1/muster_en.ts"
}

check() {
    local folder version status=0
    version=$(qtpaths6 --query QT_VERSION)
    if [[ $version != 6.4.* ]]; then
        echo "translations: SKIPPED: the files are laid out by lupdate of Qt 6.4; here is Qt $version."
        return 0
    fi
    folder=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$folder'" EXIT
    cp "$root"/translations/*.ts "$folder"
    take_in "$folder"
    for file in "$root"/translations/*.ts; do
        if ! diff -u "$file" "$folder/${file##*/}" | head -n 40; then
            status=1
        fi
        cmp -s "$file" "$folder/${file##*/}" || status=1
        if grep -q 'type="unfinished"' "$folder/${file##*/}"; then
            echo "${file##*/}: $(grep -c 'type="unfinished"' "$folder/${file##*/}") texts wait for a translator"
            status=1
        fi
    done
    ((status != 0)) || echo "translations: complete"
    return "$status"
}

install_packages building "${packages_for_building[@]}"
case ${1:-} in
update) take_in "$root/translations" ;;
check) check ;;
-h | --help) usage ;;
*)
    usage >&2
    exit 2
    ;;
esac
