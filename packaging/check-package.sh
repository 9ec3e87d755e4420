#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-package.sh [RELEASE]: builds the musterctl package and shows that it works where nothing else is: installs it
# with apt in a clean Debian system (bookworm by default) and runs the main job there. Needs root and debootstrap.
#
# The package is built here, so RELEASE must be the release of this machine or a later one.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"
# shellcheck source=packaging/cleanroot.sh
source "$root/packaging/cleanroot.sh"

if [[ $# -gt 1 || ${1:-} == -* ]]; then
    sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    [[ ${1:-} == -h || ${1:-} == --help ]] && exit 0 || exit 2
fi
release=${1:-bookworm}

build_dir=${MUSTER_BUILD_DIR:-$root/build}/package
export CCACHE_DIR=${CCACHE_DIR:-${MUSTER_BUILD_DIR:-$root/build}/ccache}
install_packages building "${packages_for_building[@]}" "dpkg-dev" "debootstrap"
cmake -S "$root" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Release -DMUSTER_TESTS=OFF -DMUSTER_GUI=OFF \
    -DCMAKE_INSTALL_PREFIX=/usr >&2
cmake --build "$build_dir" --parallel "${MUSTER_JOBS:-$(nproc)}" >&2
rm -f "$build_dir"/*.deb
(cd "$build_dir" && cpack -G DEB >&2)
package=$(find "$build_dir" -maxdepth 1 -name 'musterctl_*.deb')
echo "== $package"
dpkg-deb --info "$package"
dpkg-deb --contents "$package"

folder=$(mktemp -d "${TMPDIR:-/var/tmp}/muster-root-XXXXXX")
trap 'rm -rf --one-file-system -- "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
echo "== a clean $release"
make_clean_root "$folder/root" "$release"
mkdir "$folder/root/package"
cp "$package" "$root/packaging/demo-run.sh" "$folder/root/package"
in_clean_root "$folder/root" -- bash -euc '
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /package/*.deb
    if dpkg-query -W "libqt6gui6*" "libqt6widgets6*" 2>/dev/null | grep .; then
        echo "The package draws in a window library." >&2
        exit 1
    fi
    cd /root
    musterctl --help
    musterctl --version
    mkdir -p job/bin
    ln -s /usr/bin/musterctl job/bin/musterctl
    bash /package/demo-run.sh /root/job
    musterctl --db sqlite:/root/job/demo/workspace.db check
'
echo "The package installs and works in a clean $release."
