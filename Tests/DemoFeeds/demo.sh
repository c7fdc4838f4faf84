#!/bin/sh
# Opens the desk on the demo feeds: demo.sh BILAT DEMO_FEEDS [further arguments of bilat]
set -eu
bilat=$1 feeds=$2
shift 2
folder=$(mktemp -d)
server=
end() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
"$feeds" --dossier-out "$folder/russia-china.yaml" >"$folder/ready" &
server=$!
while ! [ -s "$folder/ready" ]; do
    kill -0 "$server" 2>/dev/null || { echo "demo: the demo feeds could not be started" >&2; exit 1; }
    sleep 0.05
done
"$bilat" "$@" --dossier "$folder/russia-china.yaml" --archive "$folder/demo.sqlite"
