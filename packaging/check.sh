#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks of the source that the tests do not make: see usage below, or packaging/check.sh --help.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/check.sh [CHECK…]

  format   clang-format would change nothing in src and tests (by clang-format 14, whose layout the sources have)
  tidy     clang-tidy finds nothing in src
  clazy    clazy finds nothing in src
  asan     the tests of the engine under the address and undefined behaviour sanitizers
  tsan     the tests of the HTTP server and the listener under the thread sanitizer

Without arguments all of them. tidy and clazy need the sources' generated files: they build musterctl first.
A file whose content, headers, settings and compiler arguments passed before is not analysed again.

Environment: as packaging/dev.sh (MUSTER_CTEST_ARGS counts for asan and tsan), and
  XDG_CACHE_HOME    remembers what passed, in muster-ci (default: ~/.cache)
TEXT
}

build_dir=${MUSTER_BUILD_DIR:-$root/build}
passed_dir=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/muster-ci/passed
database_dir=$build_dir/analysis

asan_folders="rules|storage|ingest|http|delivery|listener"
# Debian's Qt is not instrumented: where threads meet only in Qt's event queues and futures (storage, delivery) the thread
# sanitizer sees no order and reports what is none. The HTTP server and the listener have threads of their own.
tsan_folders="http|listener"
# qstring-ref asks for what Qt 6 no longer has.
clazy_checks=level1,no-qstring-ref

tool() { command -v "$1-14" || command -v "$1"; }

format() {
    install_packages checking "${packages_for_checking[@]}"
    local program
    program=$(tool clang-format)
    if ! "$program" --version | grep -q 'version 14\.'; then
        echo "format: SKIPPED: the sources have the layout of clang-format 14; here is $("$program" --version)."
        return 0
    fi
    find "$root/src" "$root/tests" -name '*.cpp' -print0 -o -name '*.h' -print0 |
        xargs -0 "$program" --dry-run --Werror
    echo "format: nothing to change"
}

# The compiler's arguments, without those that only GCC knows; its precompiled headers are read as plain ones.
write_database() {
    mkdir -p "$database_dir"
    sed -e 's/ -fpch-preprocess//g' \
        -e "s, -Winvalid-pch -include [^ ]*/src/\(gui\|app\)/[^ ]*cmake_pch\.hxx, -include $root/packaging/cmake/pchgui.h,g" \
        -e "s, -Winvalid-pch -include [^ ]*cmake_pch\.hxx, -include $root/packaging/cmake/pch.h,g" \
        "$build_dir/compile_commands.json" >"$database_dir/compile_commands.json"
}

# Fills hash_of and includes_of for all files under src.
declare -A hash_of includes_of
read_sources() {
    local sum path target
    while read -r sum path; do
        hash_of[$path]=$sum
    done < <(cd "$root/src" && find . -name '*.cpp' -o -name '*.h' | sed 's,^\./,,' | xargs sha256sum)
    while IFS=: read -r path target; do
        includes_of[$path]+="$target "
    done < <(cd "$root/src" && grep -r -o -H --include='*.cpp' --include='*.h' '^#include "[^"]*"' . |
        sed -e 's,^\./,,' -e 's/#include "\(.*\)"/\1/')
}

# content_key FILE: the file's hash and those of all headers of ours that it includes, directly or not.
content_key() {
    local -A seen=([$1]=1)
    local queue=("$1") next
    while ((${#queue[@]} > 0)); do
        next=${queue[0]}
        queue=("${queue[@]:1}")
        for target in ${includes_of[$next]:-}; do
            [[ -n ${hash_of[$target]:-} && -z ${seen[$target]:-} ]] || continue
            seen[$target]=1
            queue+=("$target")
        done
    done
    for path in "${!seen[@]}"; do
        echo "$path ${hash_of[$path]}"
    done | sort
}

# analyse NAME COMMAND…: runs COMMAND FILE for each source file that has not passed before, two at a time.
analyse() {
    local name=$1
    shift
    install_packages checking "${packages_for_checking[@]}"
    "$root/packaging/dev.sh" build
    write_database
    read_sources
    mkdir -p "$passed_dir"
    local settings file key total=0 todo=()
    settings=$(
        echo "$name $clazy_checks"
        "$1" --version
        cat "$root/.clang-tidy"
        grep '"command"' "$database_dir/compile_commands.json" | head -n 1 | tr ' ' '\n' | grep -E '^-(D|W|std)'
        dpkg-query -W -f='${Package} ${Version}\n' qt6-base-dev 2>/dev/null
    )
    while read -r file; do
        total=$((total + 1))
        key=$({
            echo "$settings"
            content_key "$file"
        } | sha256sum | cut -d ' ' -f 1)
        [[ -e $passed_dir/$key ]] || todo+=("$file" "$passed_dir/$key")
    done < <(grep -o "\"file\": \"$root/src/[^\"]*" "$database_dir/compile_commands.json" | sed "s,.*$root/src/,," |
        sort -u)
    echo "$name: $total files, $((${#todo[@]} / 2)) to analyse"
    ((${#todo[@]} > 0)) || return 0
    # A tool's output is shown only if the file does not pass.
    printf '%s\0' "${todo[@]}" | xargs -0 -n 2 -P 2 bash -c '
        name=$1 root=$2 file=${*: -2:1} key=${*: -1}
        output=$("${@:3:$#-4}" "$root/src/$file" 2>&1) && status=0 || status=$?
        if ((status == 0)) && ! grep -q "warning:.*\[-Wclazy" <<<"$output"; then
            touch "$key"
        else
            grep -v "warnings generated" <<<"$output"
            echo "$name: src/$file does not pass"
            exit 1
        fi' analyse "$name" "$root" "$@"
    echo "$name: nothing found"
}

tidy() { analyse tidy "$(tool clang-tidy)" --quiet -p "$database_dir"; }

clazy() {
    analyse clazy clazy-standalone -p "$database_dir" "-checks=$clazy_checks" -header-filter=/src/ \
        --extra-arg=-Wno-everything
}

# sanitize NAME SANITIZERS FOLDERS: builds and runs the test programs of some folders only.
sanitize() {
    local name=$1 folders=$3 directory=$build_dir/$1 programs=() layout=() arguments=() status=0
    read -r -a arguments <<<"${MUSTER_CTEST_ARGS:-}"
    install_packages building "${packages_for_building[@]}"
    install_packages testing "${packages_for_testing[@]}"
    export CCACHE_DIR=${CCACHE_DIR:-$build_dir/ccache}
    cmake -S "$root" -B "$directory" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O1 \
        "-DMUSTER_SANITIZE=$2" -DMUSTER_GUI=OFF >&2
    mapfile -t programs < <(ninja -C "$directory" -t targets all |
        grep -o -E "^tests/($folders)_tst_[a-z0-9]+: " | tr -d ': ')
    cmake --build "$directory" --parallel "${MUSTER_JOBS:-2}" --target "${programs[@]}" >&2
    # The thread sanitizer of GCC 12 does not know the address layout that newer kernels randomise further.
    ! setarch -R true 2>/dev/null || layout=(setarch -R)
    local options="suppressions=$root/packaging/sanitizers"
    ASAN_OPTIONS=detect_stack_use_after_return=1 \
        LSAN_OPTIONS=$options/leak.txt:print_suppressions=0 \
        UBSAN_OPTIONS=print_stacktrace=1 \
        TSAN_OPTIONS=$options/thread.txt:history_size=4:second_deadlock_stack=1:ignore_noninstrumented_modules=1:die_after_fork=0 \
        "$root/packaging/with-servers.sh" "${layout[@]}" \
        ctest --test-dir "$directory" --output-on-failure --no-tests=error -R "^($folders)/" "${arguments[@]}" || status=$?
    # Whatever became of the test: a report is a finding.
    if grep -E 'ERROR: (Address|Leak)Sanitizer|WARNING: ThreadSanitizer|: runtime error:' \
        "$directory/Testing/Temporary/LastTest.log"; then
        echo "$name: the sanitizer has reported the above; $directory/Testing/Temporary/LastTest.log has it whole"
        status=1
    fi
    return "$status"
}

asan() { sanitize asan address,undefined "$asan_folders"; }
tsan() { sanitize tsan thread "$tsan_folders"; }

for check in "$@"; do
    case $check in
    format | tidy | clazy | asan | tsan) ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        echo "packaging/check.sh: unknown argument \"$check\"" >&2
        usage >&2
        exit 2
        ;;
    esac
done
[[ $# -gt 0 ]] || set -- format tidy clazy asan tsan

if [[ $# -eq 1 ]]; then
    "$1"
    exit 0
fi
# Each in a process of its own, and all of them: one run shows all there is to mend.
failed=()
for check in "$@"; do
    echo "== $check"
    "$root/packaging/check.sh" "$check" || failed+=("$check")
done
if ((${#failed[@]} > 0)); then
    echo "Failed: ${failed[*]}"
    exit 1
fi
