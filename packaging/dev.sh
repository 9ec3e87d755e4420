#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything a developer does with Muster: see usage below, or packaging/dev.sh --help.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/dev.sh run | test | build | bench

  run     builds, then runs the main job on the embedded database: opens the window on the demo workspace, or, where
          there is no display or no window, launches a campaign to the demo's customers through a simulated vendor and
          prints the campaign's account
  test    builds all, starts PostgreSQL and MariaDB on free loopback ports in a temporary folder, runs all tests on
          SQLite and both of them, and stops them
  build   leaves build/bin/musterctl (and build/bin/muster where the window exists)
  bench   builds and runs the benchmarks

What is missing is installed with apt first (as root, or through sudo). Works on Debian 12 and 13 and Ubuntu 24.04.

Environment:
  MUSTER_BUILD_DIR    where to build (default: build in the source folder)
  MUSTER_JOBS         compilers at once (default: by processors and memory)
  MUSTER_CMAKE_ARGS   more arguments for cmake, split at spaces
  MUSTER_CTEST_ARGS   more arguments for ctest, split at spaces, such as "-R ^rules/"
  MUSTER_BENCH_SIZE   customers in the benchmarks (default: 100000)
  CCACHE_DIR          ccache's folder (default: ccache in the build folder)
TEXT
}

build_dir=${MUSTER_BUILD_DIR:-$root/build}

# A compiler takes up to a gigabyte and a half.
job_count() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ {print int($2 / 1572864)}' /proc/meminfo)
    ((memory >= 1)) || memory=1
    echo $((processors < memory ? processors : memory))
}

configure() {
    export CCACHE_DIR=${CCACHE_DIR:-$build_dir/ccache}
    local arguments=()
    read -r -a arguments <<<"${MUSTER_CMAKE_ARGS:-}"
    cmake -S "$root" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
        "${arguments[@]}" >&2
}

compile() {
    cmake --build "$build_dir" --parallel "${MUSTER_JOBS:-$(job_count)}" "$@" >&2
}

# Not as a pipe: grep ends at the first match, and ninja, which goes on writing, would fail.
has_target() {
    grep -q "^$1: " < <(ninja -C "$build_dir" -t targets all)
}

build() {
    install_packages building "${packages_for_building[@]}"
    configure
    local targets=(musterctl)
    ! has_target muster || targets+=(muster)
    compile --target "${targets[@]}"
}

run() {
    build
    if [[ -x $build_dir/bin/muster && -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        mkdir -p "$build_dir/demo"
        [[ -e $build_dir/demo/workspace.db ]] ||
            "$build_dir/bin/musterctl" --db "sqlite:$build_dir/demo/workspace.db" demo >&2
        exec "$build_dir/bin/muster" --db "sqlite:$build_dir/demo/workspace.db"
    fi
    exec "$root/packaging/demo-run.sh" "$build_dir"
}

run_tests() {
    install_packages building "${packages_for_building[@]}"
    install_packages testing "${packages_for_testing[@]}"
    configure
    compile
    local arguments=() status=0
    read -r -a arguments <<<"${MUSTER_CTEST_ARGS:-}"
    "$root/packaging/with-servers.sh" ctest --test-dir "$build_dir" --output-on-failure --no-tests=error \
        --parallel "$(job_count)" "${arguments[@]}" || status=$?
    # ctest shows the output of failed tests only; what a passed test left out should be seen too.
    grep -h -A 1 '^SKIP ' "$build_dir/Testing/Temporary/LastTest.log" || true
    return $status
}

bench() {
    install_packages building "${packages_for_building[@]}"
    install_packages benchmarks "${packages_for_benchmarks[@]}"
    configure
    compile
    "$root/tests/bench/run.sh" "$build_dir"
}

if [[ $# -ne 1 ]]; then
    usage >&2
    exit 2
fi
case $1 in
run) run ;;
test) run_tests ;;
build) build ;;
bench) bench ;;
-h | --help | help) usage ;;
*)
    echo "packaging/dev.sh: unknown argument \"$1\"" >&2
    usage >&2
    exit 2
    ;;
esac
