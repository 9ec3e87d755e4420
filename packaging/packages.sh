# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which Debian and Ubuntu packages building, testing and checking need, and installing those that are missing.
# Sourced by the other scripts.
#
# A line names one package, or alternatives from the most to the least wanted: names differ between releases. After
# ">=" stands the least version that will do.

packages_for_building=(
    "build-essential" "cmake" "ninja-build" "ccache" "pkg-config|pkgconf"
    "qt6-base-dev" "libqt6sql6-sqlite" "libqt6sql6-psql" "libqt6sql6-mysql"
    "libboost1.81-dev|libboost1.83-dev|libboost-dev>=1.81"
    "libexpected-dev" "libssl-dev" "libsqlite3-dev" "zlib1g-dev" "libpq-dev" "libmariadb-dev" "libsodium-dev"
    "libuchardet-dev" "tzdata"
    "qt6-svg-dev|libqt6svg6-dev" "qt6-tools-dev" "qt6-l10n-tools" "qt6-translations-l10n" "libqcustomplot-dev" "qtkeychain-qt6-dev"
)
# The database servers are used as programs of ours in a temporary folder; no service of theirs is wanted. So MariaDB
# comes without the package that sets up the service, and PostgreSQL without a cluster.
packages_for_testing=("curl" "postgresql" "mariadb-server-core" "mariadb-client" "sqlite3" "binutils" "util-linux"
    "dbus-daemon|dbus" "dbus-session-bus-common|dbus" "gnome-keyring" "libsecret-1-0")
packages_for_benchmarks=("libbenchmark-dev" "sqlite3")
packages_for_checking=("clang-format-14|clang-format" "clang-tidy-14|clang-tidy" "clazy")

package_name() { printf '%s' "${1%%>=*}"; }

# Whether a package is installed, in the version that is asked for.
is_installed() {
    local name least installed
    name=$(package_name "$1")
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$name" 2>/dev/null) || return 1
    [[ $installed == installed\ * ]] || return 1
    [[ $1 == *">="* ]] || return 0
    least=${1#*>=}
    dpkg --compare-versions "${installed#installed }" ge "$least"
}

is_available() {
    local candidate
    candidate=$(LC_ALL=C apt-cache policy "$(package_name "$1")" 2>/dev/null | sed -n 's/^  Candidate: //p')
    [[ -n $candidate && $candidate != "(none)" ]] || return 1
    [[ $1 == *">="* ]] || return 0
    dpkg --compare-versions "$candidate" ge "${1#*>=}"
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root: run it as root, or install sudo. The command was: $*" >&2
        return 1
    fi
}

# Prints the groups out of "$@" of which no alternative is installed.
missing_packages() {
    local group alternative found
    for group in "$@"; do
        found=no
        while read -r -d '|' alternative; do
            is_installed "$alternative" && found=yes && break
        done <<<"$group|"
        [[ $found == yes ]] || printf '%s\n' "$group"
    done
}

# Prints the package to install for a group of alternatives.
choose_package() {
    local alternative
    while read -r -d '|' alternative; do
        if is_available "$alternative"; then
            package_name "$alternative"
            return 0
        fi
    done <<<"$1|"
    echo "No package \"${1//|/\" or \"}\" in this release's archive (Debian 12, Debian 13 and Ubuntu 24.04 have it)." >&2
    return 1
}

# Runs a command while no package may start a service or create a database cluster, unless the machine has its own
# rules for that already.
without_services() {
    local policy=/usr/sbin/policy-rc.d clusters=/etc/postgresql-common/createcluster.d/muster-tests.conf
    local own_policy=no own_clusters=no status=0
    if [[ ! -e $policy ]]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
        own_policy=yes
    fi
    if ! ls /var/lib/postgresql/*/main >/dev/null 2>&1; then
        as_root mkdir -p "${clusters%/*}"
        echo "create_main_cluster = false" | as_root tee "$clusters" >/dev/null
        own_clusters=yes
    fi
    "$@" || status=$?
    [[ $own_policy == no ]] || as_root rm -f "$policy"
    if [[ $own_clusters == yes ]]; then
        as_root rm -f "$clusters"
        as_root rmdir --ignore-fail-on-non-empty "${clusters%/*}" 2>/dev/null || true
    fi
    return $status
}

# Reads the archive's lists anew. On a machine that has just been started its own updates may be at work: apt waits for
# them before it installs (DPkg::Lock::Timeout), but not before it reads the lists.
update_lists() {
    local attempt said
    for ((attempt = 1; attempt <= 120; ++attempt)); do
        said=$(as_root env LC_ALL=C apt-get update -q 2>&1) && return 0
        if [[ $said != *"Could not get lock"* ]]; then
            break
        fi
        ((attempt > 1)) || echo "Another program is using apt; waiting for it." >&2
        sleep 5
    done
    printf '%s\n' "$said" >&2
    return 1
}

# install_packages PURPOSE GROUP…: installs what is missing; asks for nothing and touches nothing if all is there.
install_packages() {
    local purpose=$1 group
    shift
    local missing=() chosen=()
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "Missing for $purpose: ${missing[*]}. There is no apt-get here; install them by hand." >&2
        return 1
    fi
    echo "Installing what $purpose needs: ${missing[*]}" >&2
    update_lists || return 1
    for group in "${missing[@]}"; do
        chosen+=("$(choose_package "$group")") || return 1
    done
    without_services as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -q -y \
        --no-install-recommends "${chosen[@]}" >&2
}
