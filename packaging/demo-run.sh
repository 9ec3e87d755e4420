#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# demo-run.sh BUILD_FOLDER: the main job without a window, through musterctl alone. Makes the demo workspace on the
# embedded database, starts a simulated vendor and the delivery service on free loopback ports, launches a campaign,
# waits until all is sent and all callbacks are in, and prints the campaign's account. What it started is stopped, also
# when it is interrupted. Everything is kept in BUILD_FOLDER/demo.
set -euo pipefail

if [[ $# -ne 1 || $1 == -* ]]; then
    sed -n '3,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    [[ ${1:-} == -h || ${1:-} == --help ]] && exit 0 || exit 2
fi

ctl=$1/bin/musterctl
folder=$1/demo
if [[ ! -x $ctl ]]; then
    echo "$ctl is not there; build it first: packaging/dev.sh build" >&2
    exit 1
fi
rm -rf -- "$folder"
mkdir -p "$folder"
export MUSTER_DB=sqlite:$folder/workspace.db
# The demo's secrets stay beside it and out of your own data folder.
export XDG_DATA_HOME=$folder/data

started=()
stop_all() {
    local status=$? pid
    trap - EXIT
    trap '' INT TERM HUP
    for pid in "${started[@]}"; do
        kill -TERM "$pid" 2>/dev/null || true
    done
    for pid in "${started[@]}"; do
        for _ in {1..100}; do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    if ((status != 0)); then
        tail -n 20 "$folder"/*.log >&2 2>/dev/null || true
    fi
    exit "$status"
}
trap stop_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
    local port
    while port=$((10000 + RANDOM % 20000)); do
        answers "$port" || break
    done
    echo "$port"
}

# start NAME PORT COMMAND…: in the background, until it answers on the port
start() {
    local name=$1 port=$2
    shift 2
    setsid "$@" </dev/null >"$folder/$name.log" 2>&1 &
    started+=($!)
    for _ in {1..100}; do
        ! answers "$port" || return 0
        if ! kill -0 "${started[-1]}" 2>/dev/null; then
            break
        fi
        sleep 0.1
    done
    echo "$name did not start; it says:" >&2
    return 1
}

secret() { printf 'whsec_%s' "$(head -c 32 /dev/urandom | base64 -w 0)"; }

# waiting JSON: how many messages have no final word yet
waiting() {
    local state count sum=0
    for state in queued sending accepted; do
        count=$(sed -n "s/.*\"$state\":\([0-9]*\).*/\1/p" <<<"$1")
        sum=$((sum + ${count:?the report does not name $state}))
    done
    echo $sum
}

campaign="Monsoon greetings"
vendor_secret=$(secret)
callback_secret=$(secret)
vendor_port=$(free_port)
listener_port=$(free_port)
while [[ $listener_port == "$vendor_port" ]]; do
    listener_port=$(free_port)
done

echo "Making the demo shop: customers, orders, segments, past campaigns."
"$ctl" demo
echo "Starting a simulated vendor (port $vendor_port, nine of ten messages arrive) and the service (port $listener_port)."
start simulated-vendor "$vendor_port" "$ctl" simulate-vendor --port "$vendor_port" --success 0.9 --delay-ms 100-800 --idempotent \
    --secret "$vendor_secret" --callback-url "http://127.0.0.1:$listener_port/callbacks/simulated" \
    --callback-secret "$callback_secret"
"$ctl" vendor add simulated --kind http --url "http://127.0.0.1:$vendor_port/messages" --secret "$vendor_secret" \
    --callback-secret "$callback_secret" --idempotent --batch 100
start service "$listener_port" "$ctl" serve --listen "127.0.0.1:$listener_port"
echo "Launching the campaign \"$campaign\" to the segment \"Big spenders\"."
"$ctl" campaign create "$campaign" --segment "Big spenders" --vendor simulated --channel email \
    --subject "For you, {{first_name|friend}}" \
    --text "Hello {{first_name|there}}, the rains are here, and so is your 15 % off umbrellas in {{city|your city}}."
"$ctl" campaign launch "$campaign"

deadline=$((SECONDS + 180))
while left=$(waiting "$("$ctl" campaign report "$campaign" --json 2>/dev/null)") && ((left > 0)); do
    if ((SECONDS >= deadline)); then
        echo "$left messages have no final word after three minutes." >&2
        "$ctl" campaign report "$campaign"
        exit 1
    fi
    sleep 0.5
done
echo
echo "The campaign's account:"
"$ctl" campaign report "$campaign" 2>&1
echo
echo "The workspace is $folder/workspace.db. Look around, for example:"
echo "  $ctl --db sqlite:$folder/workspace.db segment list"
