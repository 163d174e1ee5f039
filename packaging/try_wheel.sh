#!/usr/bin/env bash
# Tries the wheel as a stranger gets it: into an environment of its own, with the libraries that are
# pinned and nothing else, and used from outside the checkout. Usage: try_wheel.sh [JOURNEY ...]
set -euo pipefail
cd "$(dirname "$0")/.."

say() { echo "try-wheel: $*" >&2; }
wheel=$(ls -t dist/backstride-*.whl | head -1)
here=$PWD/build/wheel-venv
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
rm -rf "$here"
say "$wheel into $here"
"${PYTHON:-python3}" -m venv "$here"
pip=("$here/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps)
"${pip[@]}" --only-binary :all: --require-hashes --requirement packaging/requirements.lock
"${pip[@]}" "$wheel"
"$here/bin/python" -m pip --disable-pip-version-check check
# From the checkout Python would find the source there instead of what was installed.
(cd "$elsewhere" && "$here/bin/backstride" --version && "$here/bin/backstride" selftest)
say "a journey in a real window"
BACKSTRIDE_PROGRAM="$here/bin/backstride" .venv/bin/python -m pytest -q -p no:randomly "${@:-tests/journeys/test_first_month.py}"
say "the wheel works"
