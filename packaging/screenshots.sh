#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every page, view and dialog of the demo, for people to look at: English, German and Hindi, light and dark, at
# 1280×800 and 1920×1080; the pages at 200 % too; the pages of an empty workspace; the start page. They go to
# BUILD/screenshots.
#
# Usage: packaging/screenshots.sh [BUILD] (default: build in the source folder)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$(realpath "${1:-$root/build}")
muster=$build/bin/muster
pictures=$build/screenshots
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# A screen that is as large as the largest picture, without a display.
cat >"$scratch/screen.json" <<'JSON'
{"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{"name": "Screen",
 "x": 0, "y": 0, "width": 2560, "height": 1600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}
JSON
export QT_QPA_PLATFORM=offscreen:configfile=$scratch/screen.json
export QT_LOGGING_RULES='qt.qpa.*=false'

failed=0
take() {
    "$muster" "$@" || { echo "not all pictures: $*" >&2; failed=1; }
}
"$build/bin/musterctl" --db "sqlite:$scratch/shop.db" demo >/dev/null
"$build/bin/musterctl" --db "sqlite:$scratch/empty.db" migrate >/dev/null
for language in en de hi; do
    for size in 1280x800 1920x1080; do
        take --demo --language "$language" --size "$size" --screenshot "$pictures"
    done
    QT_SCALE_FACTOR=2 take --workspace "$scratch/shop.db" --language "$language" --screenshot "$pictures"
    take --workspace "$scratch/empty.db" --language "$language" --screenshot "$pictures/empty"
    take --workspace "$scratch/missing.db" --language "$language" --screenshot "$pictures/missing"
done
echo "$(find "$pictures" -name '*.png' | wc -l) pictures in $pictures"
exit "$failed"
