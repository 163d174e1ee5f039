#!/usr/bin/env bash
# Makes .venv and installs into it. Usage: setup.sh run|dev|bench
#   run    what the program needs        dev    and what testing needs        bench    and its rivals
# A second call with nothing changed returns at once, asking neither pip nor the network.
set -euo pipefail
cd "$(dirname "$0")/.."

level=${1:?usage: setup.sh run|dev|bench}
locks_of() {
    case $1 in
        run) echo packaging/requirements.lock ;;
        dev) echo packaging/requirements-dev.lock ;;
        bench) echo packaging/requirements-dev.lock packaging/requirements-bench.lock ;;
        *) echo "setup.sh: unknown level '$1' (run, dev or bench)" >&2; exit 2 ;;
    esac
}
locks=$(locks_of "$level")
say() { echo "backstride: $*" >&2; }

# The stamp is a copy of what was installed from, so a changed lock file is noticed and a date is not.
stamp_of() { echo ".venv/installed-$1.txt"; }
wanted_of() {
    cat packaging/setup.sh $(locks_of "$1")
    if [ "$1" != run ]; then cat packaging/fhir-validator/package-lock.json; fi
}
if [ -x .venv/bin/python ] && [ -f "$(stamp_of "$level")" ]; then
    if wanted_of "$level" | cmp -s - "$(stamp_of "$level")"; then exit 0; fi
fi

fits() { # the interpreter can run what the lock files pin
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null
}
find_python() {
    local name
    for name in ${PYTHON:-python3 python3.11 python3.12 python3.13 python3.14}; do
        if fits "$name"; then command -v "$name"; return; fi
    done
    return 1
}
if ! python=$(find_python); then
    say "Python 3.11 to 3.14 is needed; here is $("${PYTHON:-python3}" --version 2>&1 || true)." \
        "Install one of them, or name it: make setup PYTHON=/path/to/python3.11"
    exit 1
fi

# Debian's packages, each with what shows that it is there: a shared library, a program or "fonts".
qt_needs="
    libEGL.so.1=libegl1 libGL.so.1=libgl1 libgthread-2.0.so.0=libglib2.0-0 libdbus-1.so.3=libdbus-1-3
    libfontconfig.so.1=libfontconfig1 libxkbcommon.so.0=libxkbcommon0 fonts=fonts-dejavu-core"
window_needs="
    libX11-xcb.so.1=libx11-xcb1 libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4
    libxcb-image.so.0=libxcb-image0 libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-randr.so.0=libxcb-randr0 libxcb-render-util.so.0=libxcb-render-util0
    libxcb-shape.so.0=libxcb-shape0 libxcb-sync.so.1=libxcb-sync1 libxcb-xfixes.so.0=libxcb-xfixes0
    libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0"
# Tests that drive a real window, that read the PDFs and the phone's track, that kill and watch at a
# system call, that fill a disk. Without these programs those tests are skipped.
test_needs="
    Xvfb=xvfb xauth=xauth dbus-run-session=dbus at-spi=at-spi2-core pyatspi=python3-pyatspi
    pdftotext=poppler-utils ffmpeg=ffmpeg age=age strace=strace unshare=util-linux mount=mount
    mkfs.ext4=e2fsprogs"

libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
present() {
    case $1 in
        *.so*) [[ $libraries == *"$1"* ]] ;;
        fonts) [ -n "$(find -L /usr/share/fonts "$HOME/.fonts" -name '*.[ot]tf' -print -quit 2>/dev/null)" ] ;;
        at-spi) [ -x /usr/libexec/at-spi-bus-launcher ] ;;
        pyatspi) /usr/bin/python3 -c 'import pyatspi' 2>/dev/null ;;
        venv) "$python" -c 'import ensurepip, venv' 2>/dev/null ;;
        *) PATH="$PATH:/sbin:/usr/sbin" command -v "$1" >/dev/null ;;
    esac
}
packages_missing() { # of pairs sign=package
    local pair
    for pair in "$@"; do
        present "${pair%%=*}" || echo "${pair#*=}"
    done
}

if [ "$(uname -s)" = Linux ]; then
    # Debian splits venv off its own Python alone, so only that one is mended by a package.
    needed=$(packages_missing venv=python3-venv $qt_needs $window_needs)
    wished=$([ "$level" = run ] || packages_missing $test_needs)
    if [ -n "$needed$wished" ] && command -v apt-get >/dev/null; then
        command="apt-get install -y --no-install-recommends $(echo $needed $wished)"
        if [ "$(id -u)" = 0 ]; then
            say "installing system packages: $(echo $needed $wished)"
            export DEBIAN_FRONTEND=noninteractive
            apt-get update -qq
            $command >/dev/null
        elif [ -n "$needed" ]; then
            say "system packages are missing. Type this line, then the same make command again:"
            echo "    sudo $command" >&2
            exit 1
        else
            say "some tests will be skipped. To run them too, type:"
            echo "    sudo $command" >&2
        fi
    elif [ -n "$needed" ]; then
        say "these may be missing (by their Debian names): $(echo $needed)"
    fi
fi
if ! present venv; then
    say "$python has no working venv module: install it, or name another: make setup PYTHON=/path/to/python3.11"
    exit 1
fi

# A half-made or foreign .venv is made anew.
if ! fits .venv/bin/python || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    say "making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
for lock in $locks; do
    say "installing $lock"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --require-hashes --requirement "$lock"
done
# A second validator of the health-data file, where Node.js is there; its test is skipped elsewhere.
if [ "$level" != run ] && command -v npm >/dev/null; then
    mkdir -p .venv/fhir-validator
    cp packaging/fhir-validator/package*.json .venv/fhir-validator
    (cd .venv/fhir-validator && npm ci --silent --no-audit --no-fund --ignore-scripts) ||
        say "npm could not install the second validator of health data; its test will be skipped."
fi
for part in run dev bench; do # each holds the ones before it
    wanted_of "$part" > "$(stamp_of "$part")"
    if [ "$part" = "$level" ]; then break; fi
done
