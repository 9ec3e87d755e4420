#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-servers.sh COMMAND…: runs a command while a PostgreSQL and a MariaDB server of its own are up, in a temporary
# folder, and stops them after it, whether it succeeds, fails or is interrupted. The exit status is the command's.
set -euo pipefail

if [[ $# -eq 0 || $1 == -h || $1 == --help ]]; then
    sed -n '3,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    [[ $# -gt 0 ]] && exit 0 || exit 2
fi

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/muster-servers-XXXXXX")
child=

# The process ids of the command's session: itself and all that it started.
session_members() {
    local file stat fields
    for file in /proc/[0-9]*/stat; do
        { stat=$(<"$file"); } 2>/dev/null || continue
        read -r -a fields <<<"${stat##*) }"
        [[ ${fields[3]} != "$1" ]] || echo "${file//[!0-9]/}"
    done
}

end_session() {
    local signal members
    for signal in TERM KILL; do
        mapfile -t members < <(session_members "$1")
        [[ ${#members[@]} -gt 0 ]] || return 0
        kill "-$signal" "${members[@]}" 2>/dev/null || true
        for _ in {1..50}; do
            mapfile -t members < <(session_members "$1")
            [[ ${#members[@]} -gt 0 ]] || return 0
            sleep 0.1
        done
    done
}

clean_up() {
    local status=$?
    trap - EXIT
    trap '' INT TERM HUP
    [[ -z $child ]] || end_session "$child"
    "$here/test-servers.sh" stop "$folder"
    rm -rf -- "$folder"
    exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

"$here/test-servers.sh" start "$folder"
# shellcheck source=/dev/null # written by test-servers.sh
source "$folder/env"
setsid "$@" </dev/null &
child=$!
wait "$child"
