#!/usr/bin/env bash
# Builds what is handed out, into dist/: the wheel, the one-folder program, and on Debian the package.
# It is built in an environment of its own, which holds what the program needs and nothing else:
# a library that only tests use must not slip into the bundle.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { echo "backstride: $*" >&2; }
here=build/dist-venv
locks="packaging/requirements.lock packaging/requirements-dist.lock"
python=${PYTHON:-python3}
wanted() { "$python" -VV && cat $locks; } # another Python makes other files
if ! wanted | cmp -s - "$here/installed.txt"; then
    say "making $here"
    rm -rf "$here"
    "$python" -m venv "$here"
    for lock in $locks; do
        "$here/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
            --require-hashes --requirement "$lock"
    done
    wanted > "$here/installed.txt"
fi
if [ "$(uname -s)" = Linux ] && ! command -v objdump >/dev/null; then # PyInstaller reads libraries with it
    [ "$(id -u)" = 0 ] || { say "binutils is missing. Type: sudo apt-get install binutils"; exit 1; }
    apt-get install -y -qq --no-install-recommends binutils >/dev/null
fi
# The same sources make the same files on the same system with the same Python, whenever they are built.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
umask 022
exec "$here/bin/python" packaging/make_dist.py "$@"
