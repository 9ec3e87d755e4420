#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL and a MariaDB server for the tests, in a folder of their own.
#
#   test-servers.sh start DIR    starts both on free loopback ports, waits until they answer, writes DIR/env
#   test-servers.sh stop DIR     stops exactly what start began, also when it was interrupted half way
#
# DIR/env exports MUSTER_TEST_POSTGRESQL and MUSTER_TEST_MYSQL. Everything is in DIR; nothing of the system's own servers
# is touched. Called as root, the servers run as postgres and mysql. They do not wait for the disk (fsync): a power cut
# is not what these tests are about, and a lost test database costs nothing.
set -euo pipefail

usage() {
    sed -n '3,8s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

say() { echo "test-servers: $*" >&2; }
die() {
    say "$*"
    exit 1
}

# die_with_log NAME MESSAGE: the folder may be gone before anybody can look into the log
die_with_log() {
    tail -n 20 "$dir/$1.log" >&2 || true
    die "$2; the end of its log is above"
}

# The time at which a process began, so that a number that was given to another process is not taken for ours.
began() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# remember NAME PID
remember() { echo "$2 $(began "$2")" >"$dir/$1.pid"; }

# running NAME: prints the process id if the process that was remembered still runs
running() {
    local pid start
    [ -s "$dir/$1.pid" ] || return 1
    read -r pid start <"$dir/$1.pid" || true
    [ -n "$pid" ] && [ -n "$start" ] && [ "$(began "$pid")" = "$start" ] || return 1
    echo "$pid"
}

# halt NAME SIGNAL: asks politely, waits, insists
halt() {
    local pid
    if pid=$(running "$1"); then
        kill "-$2" "$pid" 2>/dev/null || true
        for _ in $(seq 100); do
            running "$1" >/dev/null || break
            sleep 0.1
        done
        if running "$1" >/dev/null; then
            kill -KILL "$pid" 2>/dev/null || true
            for _ in $(seq 50); do
                running "$1" >/dev/null || break
                sleep 0.1
            done
        fi
        running "$1" >/dev/null && say "process $pid ($1) did not stop"
    fi
    rm -f "$dir/$1.pid"
}

stop() {
    halt postgresql INT # INT is PostgreSQL's "fast"; TERM would wait for its clients
    halt mariadb TERM
    if [ -s "$dir/socket-folder" ]; then
        rm -rf -- "$(cat "$dir/socket-folder")"
        rm -f "$dir/socket-folder"
    fi
    rm -f "$dir/env"
}

# as USER COMMAND…: by setpriv, which becomes the command, so that its process id is the server's
as() {
    local user=$1
    shift
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups --inh-caps=-all "$@"
    else
        "$@"
    fi
}

user_for() { if id "$1" >/dev/null 2>&1; then echo "$1"; else echo nobody; fi; }

free_port() {
    local port
    for _ in $(seq 200); do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
    die "no free port found"
}

# launch NAME USER COMMAND…: in a session of its own, so that Ctrl-C reaches the caller and not the server
launch() {
    local name=$1 user=$2
    shift 2
    if [ "$(id -u)" = 0 ]; then
        setsid setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups --inh-caps=-all "$@" \
            </dev/null >>"$dir/$name.log" 2>&1 &
    else
        setsid "$@" </dev/null >>"$dir/$name.log" 2>&1 &
    fi
    remember "$name" $!
}

# await NAME COMMAND…: until the command succeeds. Fails when the server has gone or after a minute.
await() {
    local name=$1
    shift
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        running "$name" >/dev/null || return 1
        sleep 0.2
    done
    return 1
}

# with_free_port NAME FUNCTION: somebody may take the port between looking and starting, so try again
with_free_port() {
    local name=$1 start=$2
    for _ in 1 2 3 4 5; do
        port=$(free_port)
        if "$start"; then return; fi
        halt "$name" KILL
    done
    die_with_log "$name" "$name did not start"
}

# folder NAME USER
folder() {
    mkdir -p "$dir/$1"
    chmod 700 "$dir/$1"
    if [ "$(id -u)" = 0 ]; then
        chown "$2:$(id -g "$2")" "$dir/$1"
        as "$2" test -w "$dir/$1" || die "user $2 cannot reach $dir; choose a folder below /tmp or /var/tmp"
    fi
}

try_postgresql() {
    launch postgresql "$pg_user" "$pg_bin/postgres" -D "$dir/postgresql/data" -p "$port" \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=256MB
    await postgresql env PGCONNECT_TIMEOUT=2 PGPASSWORD="$password" \
        "$pg_bin/psql" -X -h 127.0.0.1 -p "$port" -U muster -d postgres -c 'SELECT 1'
}

start_postgresql() {
    pg_bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$pg_bin" ] && [ -x "$pg_bin/postgres" ] || die "PostgreSQL is missing: install the package postgresql"
    pg_user=$(user_for postgres)
    folder postgresql "$pg_user"
    # "<(…)" would not survive the change of user.
    (umask 077 && echo "$password" >"$dir/postgresql/password")
    [ "$(id -u)" = 0 ] && chown "$pg_user" "$dir/postgresql/password"
    as "$pg_user" env LC_ALL=C.UTF-8 "$pg_bin/initdb" -D "$dir/postgresql/data" -U muster -E UTF8 --locale=C.UTF-8 \
        --auth=scram-sha-256 --pwfile="$dir/postgresql/password" --no-sync >>"$dir/postgresql.log" 2>&1 ||
        die_with_log postgresql "PostgreSQL's initdb failed"
    with_free_port postgresql try_postgresql
    pg_port=$port
}

try_mariadb() {
    launch mariadb "$my_user" "$mariadbd" --no-defaults --datadir="$dir/mariadb/data" --tmpdir="$dir/mariadb" \
        --socket="$socket_folder/s" --pid-file="$dir/mariadb/server.pid" --port="$port" --bind-address=127.0.0.1 \
        --init-file="$dir/mariadb/init.sql" --skip-name-resolve --skip-log-bin --max-connections=200 \
        --character-set-server=utf8mb4 --local-infile=1 --innodb-buffer-pool-size=256M \
        --innodb-flush-log-at-trx-commit=0 --innodb-flush-method=nosync --performance-schema=OFF
    await mariadb env MYSQL_PWD="$password" "$mariadb" --no-defaults --protocol=tcp --connect-timeout=2 \
        -h 127.0.0.1 -P "$port" -u muster -e 'SELECT 1'
}

start_mariadb() {
    mariadbd=$(PATH=$PATH:/usr/sbin:/usr/libexec command -v mariadbd) || die "MariaDB is missing: install the package mariadb-server"
    mariadb=$(command -v mariadb) || die "MariaDB's client is missing: install the package mariadb-client"
    local install
    install=$(command -v mariadb-install-db) || die "mariadb-install-db is missing: install the package mariadb-server"
    my_user=$(user_for mysql)
    folder mariadb "$my_user"
    # The name of a Unix socket has at most 107 bytes.
    socket_folder="$dir/mariadb"
    if [ "${#socket_folder}" -gt 90 ]; then
        socket_folder=$(mktemp -d /tmp/muster-XXXXXX)
        echo "$socket_folder" >"$dir/socket-folder"
        [ "$(id -u)" = 0 ] && chown "$my_user" "$socket_folder"
    fi
    (
        umask 077
        cat >"$dir/mariadb/init.sql" <<SQL
CREATE OR REPLACE USER 'muster'@'%' IDENTIFIED BY '$password';
GRANT ALL PRIVILEGES ON *.* TO 'muster'@'%' WITH GRANT OPTION;
SQL
    )
    [ "$(id -u)" = 0 ] && chown "$my_user" "$dir/mariadb/init.sql"
    as "$my_user" "$install" --no-defaults --datadir="$dir/mariadb/data" --skip-test-db --skip-name-resolve \
        --auth-root-authentication-method=socket >>"$dir/mariadb.log" 2>&1 ||
        die_with_log mariadb "mariadb-install-db failed"
    with_free_port mariadb try_mariadb
    my_port=$port
}

start() {
    if running postgresql >/dev/null || running mariadb >/dev/null; then
        die "servers run in $dir already; stop them first"
    fi
    rm -rf "$dir/postgresql" "$dir/mariadb" "$dir"/*.log
    # Whatever ends this early leaves nothing running.
    trap 'status=$?; trap - EXIT; [ $status = 0 ] || stop; exit $status' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    start_postgresql
    start_mariadb
    (
        umask 077
        {
            echo "export MUSTER_TEST_POSTGRESQL=postgresql://muster:$password@127.0.0.1:$pg_port/postgres"
            echo "export MUSTER_TEST_MYSQL=mysql://muster:$password@127.0.0.1:$my_port/"
        } >"$dir/env.new"
        mv "$dir/env.new" "$dir/env"
    )
}

[ $# = 2 ] || usage
mkdir -p "$2"
dir=$(cd "$2" && pwd -P)
case $1 in
start)
    [ "$(id -u)" != 0 ] || chmod a+x "$dir"
    start
    ;;
stop) stop ;;
*) usage ;;
esac
