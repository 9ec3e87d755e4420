#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-package.sh [RELEASE]: builds the packages and shows that they work where nothing else is: installs musterctl
# with apt in a clean Debian system (bookworm by default) and runs the main job there; then installs muster and opens its
# window on the demo, on a display without a screen. Needs root and debootstrap.
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
install_packages building "${packages_for_building[@]}" "dpkg-dev" "debootstrap" "desktop-file-utils" "appstream"
desktop-file-validate "$root/packaging/desktop/org.muster.Muster.desktop"
appstreamcli validate --no-net "$root/packaging/desktop/org.muster.Muster.metainfo.xml"
cmake -S "$root" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Release -DMUSTER_TESTS=OFF \
    -DCMAKE_INSTALL_PREFIX=/usr >&2
cmake --build "$build_dir" --parallel "${MUSTER_JOBS:-$(nproc)}" >&2
rm -f "$build_dir"/*.deb
(cd "$build_dir" && cpack -G DEB >&2)
package=$(find "$build_dir" -maxdepth 1 -name 'musterctl_*.deb')
window=$(find "$build_dir" -maxdepth 1 -name 'muster_*.deb')
for file in "$package" "$window"; do
    echo "== $file"
    dpkg-deb --info "$file"
    dpkg-deb --contents "$file"
done

folder=$(mktemp -d "${TMPDIR:-/var/tmp}/muster-root-XXXXXX")
trap 'rm -rf --one-file-system -- "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
echo "== a clean $release"
make_clean_root "$folder/root" "$release"
mkdir "$folder/root/package" "$folder/root/window"
cp "$package" "$root/packaging/demo-run.sh" "$folder/root/package"
cp "$window" "$folder/root/window"
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
in_clean_root "$folder/root" -- bash -euc '
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /window/*.deb xvfb xauth fonts-noto-core
    cd /root
    muster --version
    muster --no-such-option && exit 1 || [[ $? -eq 2 ]]
    test -s /usr/share/applications/org.muster.Muster.desktop
    test -s /usr/share/icons/hicolor/48x48/apps/org.muster.Muster.png
    test -s /usr/share/man/man1/muster.1.gz
    xvfb-run -a -s "-screen 0 1280x800x24" \
        muster --workspace sqlite:/root/job/demo/workspace.db --screenshot /root/pictures
    for page in dashboard customers orders segments campaigns deliveries imports settings; do
        test -s "/root/pictures/$page-light-en-1280x800.png"
        test -s "/root/pictures/$page-dark-en-1280x800.png"
    done
'
echo "The packages install and work in a clean $release."
