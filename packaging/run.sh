#!/usr/bin/env bash
# Opens the program from its source, setting it up first where that has not been done.
set -euo pipefail
cd "$(dirname "$0")/.."

# Said before a long set-up, not after it.
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "backstride: there is no display to open a window on: type make run in a desktop session" \
        "(from another computer, connect with ssh -X first)." >&2
    exit 2
fi
bash packaging/setup.sh run
for texts in resources/i18n/*.ts; do # what is built already costs the start nothing
    if [ "$texts" -nt "${texts%.ts}.qm" ] && ! grep -q 'type="unfinished"' "$texts"; then
        .venv/bin/python packaging/translations.py ready
        break
    fi
done
status=0
.venv/bin/python -m app "$@" || status=$?
if [ "$status" = 134 ]; then # Qt aborts when the display it was told of does not answer
    echo "backstride: no window could be opened on the display '${DISPLAY:-}${WAYLAND_DISPLAY:-}':" \
        "type make run in a desktop session." >&2
    exit 2
fi
exit "$status"
