# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A clean Debian system in a folder, to install and run things in as on a fresh machine. Needs root and debootstrap.
# Sourced by the other scripts.
#
# Programs inside run in mount and process namespaces of their own: when they end, nothing stays mounted and nothing
# stays running.

# The Debian mirror that this machine's apt uses itself; MUSTER_DEBIAN_MIRROR overrides it.
debian_mirror() {
    if [[ -n ${MUSTER_DEBIAN_MIRROR:-} ]]; then
        echo "$MUSTER_DEBIAN_MIRROR"
        return
    fi
    local mirror
    # shellcheck disable=SC2016 # the dollars are apt's
    mirror=$(apt-get indextargets --format '$(LABEL) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "Debian" && $2 == "main" {print $3; exit}')
    if [[ -z $mirror ]]; then
        echo "This machine's apt knows no Debian mirror. Run apt-get update, or set MUSTER_DEBIAN_MIRROR." >&2
        return 1
    fi
    echo "$mirror"
}

# make_clean_root FOLDER RELEASE
make_clean_root() {
    local folder=$1 release=$2 mirror
    if [[ $(id -u) -ne 0 ]]; then
        echo "Making a clean Debian system needs root." >&2
        return 1
    fi
    if ! command -v debootstrap >/dev/null; then
        echo "debootstrap is not installed (apt-get install debootstrap)." >&2
        return 1
    fi
    mirror=$(debian_mirror) || return 1
    if ! debootstrap --variant=minbase "$release" "$folder" "$mirror" >"$folder.log" 2>&1; then
        echo "debootstrap failed:" >&2
        tail -n 20 "$folder.log" >&2
        return 1
    fi
    rm -f "$folder.log"
    # The way to the network is the machine's own.
    apt-config dump | grep -E '^Acquire::(http|https|ftp)::' >"$folder/etc/apt/apt.conf.d/90machine" || true
    cp /etc/resolv.conf "$folder/etc/resolv.conf"
    # As in a container: packages must not start services.
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
}

# in_clean_root FOLDER [--bind FROM TO]… -- COMMAND…
# FROM appears read-only under TO. The exit status is the command's.
in_clean_root() {
    local folder=$1
    shift
    local binds=()
    while [[ $1 == --bind ]]; do
        binds+=("$2" "$3")
        shift 3
    done
    shift
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --pid --fork --kill-child bash -euc '
        folder=$1 count=$2
        shift 2
        mount --make-rprivate /
        mount -t proc proc "$folder/proc"
        mount -t tmpfs -o mode=1777 tmpfs "$folder/tmp"
        mkdir -p "$folder/dev/shm"
        mount -t tmpfs -o mode=1777 tmpfs "$folder/dev/shm"
        while ((count > 0)); do
            mkdir -p "$folder$2"
            mount --bind "$1" "$folder$2"
            mount -o remount,bind,ro "$folder$2"
            shift 2
            count=$((count - 2))
        done
        exec chroot "$folder" /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM=dumb \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' in_clean_root "$folder" ${#binds[@]} "${binds[@]}" "$@"
}
