#!/usr/bin/env bash
# Writes the pinned, hashed requirement files anew from pyproject.toml's bounds.
# They name releases and the hashes of all their files (so every processor is served), no address.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=build/lock-tools
[ -x "$tools/bin/pip-compile" ] || { python3 -m venv --clear "$tools" && "$tools/bin/pip" install --quiet pip-tools; }

compile() { # FILE, then further arguments
    CUSTOM_COMPILE_COMMAND="make lock" "$tools/bin/pip-compile" --quiet --upgrade \
        --generate-hashes --strip-extras --allow-unsafe --no-emit-options --no-emit-index-url \
        --no-emit-trusted-host --no-emit-find-links --output-file "$@" pyproject.toml
}

compile packaging/requirements.lock
compile packaging/requirements-dev.lock --extra dev --constraint packaging/requirements.lock
compile packaging/requirements-dist.lock --extra dist --constraint packaging/requirements-dev.lock
compile packaging/requirements-bench.lock --extra bench --constraint packaging/requirements-dev.lock
