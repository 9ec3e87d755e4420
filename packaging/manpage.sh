#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manpage.sh PROGRAM VERSION: writes the manual page of muster or musterctl to standard output, from the program's own
# help, so that the two never say different things.
set -euo pipefail

if [[ $# -ne 2 ]]; then
    sed -n '3,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
fi
program=$1
version=$2

roff() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\\&&/"; }
verbatim() {
    echo ".nf"
    roff
    echo ".fi"
}

name=$(basename "$program")
case $name in
musterctl)
    summary='audiences, campaigns and delivery receipts, without a window'
    synopsis='[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGUMENTS\fR]'
    ;;
*)
    summary='audiences, campaigns and delivery receipts'
    synopsis='[\fIOPTIONS\fR] [\fIWORKSPACE\fR]'
    ;;
esac

help=$("$program" --help)
cat <<TEXT
.TH ${name^^} 1 "" "Muster $version" "User Commands"
.SH NAME
$name \\- $summary
.SH SYNOPSIS
.B $name
$synopsis
.SH DESCRIPTION
TEXT
verbatim <<<"$help"
[[ $name != musterctl ]] || echo ".SH COMMANDS"
# A command's line in the help: its words in lower case, what it takes, its summary.
sed -n -E 's/^  ([a-z][a-z-]*( [a-z][a-z-]*)?)( |$).*/\1/p' <<<"$help" | while read -r command; do
    read -r -a words <<<"$command"
    text=$("$program" "${words[@]}" --help 2>/dev/null) || continue
    printf '.SS "%s"\n' "$(roff <<<"$command")"
    # The options of every command stand above.
    sed '/^Options of every command:/,$d' <<<"$text" | verbatim
done
cat <<'TEXT'
.SH EXIT STATUS
0 done, 1 failed, 2 wrong usage.
TEXT
