#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the benchmarks and prints their table: see usage below.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/bench/run.sh BUILD_FOLDER [--size N] [--json] [WORK…]

  --size N   customers, rows and messages (default: 100000; the marks are for 1000000)
  --json     one JSON array instead of a table
  WORK       count, import, launch, dispatch, callbacks, window (default: all that were built)

Ratios are of figures from the same run, so that they can be compared between machines; for the others, let nothing
else run. Temporary files of up to 3 kB a customer go to TMPDIR.
TEXT
}

if [[ $# -lt 1 || $1 == -h || $1 == --help ]]; then
    usage >&2
    exit 2
fi
build_dir=$1
shift
size=${MUSTER_BENCH_SIZE:-100000}
json=no
works=()
while [[ $# -gt 0 ]]; do
    case $1 in
    --size)
        size=$2
        shift
        ;;
    --json) json=yes ;;
    count | import | launch | dispatch | callbacks | window) works+=("$1") ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift
done
if [[ ${#works[@]} -eq 0 ]]; then
    works=(count import launch dispatch callbacks)
    # Where musterctl alone was built there is none.
    [[ ! -x $build_dir/bench/bench_window ]] || works+=(window)
fi

lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
status=0
arguments=(--size "$size" --bin "$build_dir/bin")
[[ $json == no ]] || arguments+=(--json)
for work in "${works[@]}"; do
    echo "Measuring $work …" >&2
    if ! "$build_dir/bench/bench_$work" "${arguments[@]}" >>"$lines"; then
        echo "$work could not be measured." >&2
        status=1
    fi
done

if [[ $json == yes ]]; then
    printf '['
    paste -s -d, "$lines" | tr -d '\n'
    printf ']\n'
else
    echo "Processors: $(nproc), load before: $(cut -d' ' -f1-3 /proc/loadavg), size: $size"
    printf '%-46s | %-22s | %-46s | %-7s | %-26s | %s\n' Work Figure "Peer or raw limit, same run" Ratio Mark Reached
    cat "$lines"
fi
exit "$status"
