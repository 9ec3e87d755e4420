#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-fresh.sh [RELEASE]: does what the README says on a fresh machine: in a clean Debian system (bookworm by default,
# or trixie) with nothing but git, clones the last commit and runs the commands of the README's first block as they
# are written there, and the last of them, the tests, once more: they must not live on what was there before, nor
# stumble over it. Needs root and debootstrap; takes its time.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/cleanroot.sh
source "$root/packaging/cleanroot.sh"

if [[ $# -gt 1 || ${1:-} == -* ]]; then
    sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    [[ ${1:-} == -h || ${1:-} == --help ]] && exit 0 || exit 2
fi
release=${1:-bookworm}

folder=$(mktemp -d "${TMPDIR:-/var/tmp}/muster-root-XXXXXX")
trap 'rm -rf --one-file-system -- "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

make_clean_root "$folder/root" "$release"
git clone -q --bare "$root" "$folder/root/muster.git"
awk '/^```/ {block++; next} block == 1 {sub(/ *#.*/, ""); print}' "$root/README.md" >"$folder/root/commands"
tail -n 1 "$folder/root/commands" >>"$folder/root/commands"
echo "The README's commands, the last one twice:"
cat "$folder/root/commands"
# Test data that lies beside the project is lent read-only, if it is there.
binds=()
[[ ! -d $root/../shared/data ]] || binds=(--bind "$(cd "$root/../shared/data" && pwd)" /root/shared/data)
in_clean_root "$folder/root" "${binds[@]}" -- bash -euc '
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends git
    cd /root
    git clone -q /muster.git muster
    cd muster
    while read -r command; do
        [ -n "$command" ] || continue
        echo "== $command"
        began=$SECONDS
        bash -c "$command" </dev/null
        echo "== $command took $((SECONDS - began)) s"
    done </commands
    git status --short
'
echo "The README's commands work in a clean $release."
