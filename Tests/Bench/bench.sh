#!/bin/sh
# Installs what the bench compares with, where that is missing, and runs it: bench.sh [arguments of bench.py]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
missing=
command -v sfeed >/dev/null || missing="$missing sfeed"
python3 -c 'import feedparser' 2>/dev/null || missing="$missing python3-feedparser"
python3 -c 'import pyte' 2>/dev/null || missing="$missing python3-pyte"
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # the names are words
    as_root apt-get install -y --no-install-recommends $missing >/dev/null ||
        echo "bench: could not install$missing; what needs them is left out" >&2
fi
exec python3 "$here/bench.py" "$@"
