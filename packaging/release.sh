#!/usr/bin/env bash
# Everything that must hold before a version is handed out; a step that fails ends it. The steps for
# people stand at the end. Usage: release.sh [STEP ...]   (as root: a clean Debian is made)
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p build/release
unset ARGS MAKEFLAGS MAKEOVERRIDES # they name the steps asked for: no step takes them for its own
export CI=true # what can't be tried here fails instead of being passed over

is_clean() { [ -z "$(git status --porcelain)" ] || { git status --short; echo "commit or undo these first"; false; }; }
is_told() {
    local version
    version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' app/__init__.py)
    grep -qE "^## \[$version\] – [0-9]{4}-[0-9]{2}-[0-9]{2}$" CHANGELOG.md ||
        { echo "CHANGELOG.md has no part “## [$version] – DAY”"; false; }
}
covers_enough() {
    make coverage || return
    local room
    for room in app/engine app/services storage; do
        echo "$room: at least 95 % of lines and branches, and it is"
        .venv/bin/python -m coverage report --include="$room/*" --format=total --fail-under=95 || return
    done
}
builds_anew() { rm -rf dist build/pyinstaller build/deb build/icons && make dist; }
builds_the_same_twice() {
    builds_anew && sha256sum dist/*.whl dist/*.deb > build/release/first.txt &&
        builds_anew && is_what_was_compared
}
is_what_was_compared() {
    sha256sum -c build/release/first.txt ||
        { echo "dist/ is not what the step “build” built twice: take that step first"; false; }
}
works_as_a_wheel() { make try-wheel && is_what_was_compared; }
works_as_a_package() { make try-deb && is_what_was_compared; } # trying builds once more
declare -A does=(
    [clean]="is_clean" [told]="is_told" [lint]="make lint" [test]="make test" [coverage]="covers_enough"
    [mutants]="make mutants" [torture]="make torture" [build]="builds_the_same_twice" [wheel]="works_as_a_wheel"
    [deb]="works_as_a_package" [bench]="make bench" [screenshots]="make screenshots"
)
order=(clean told lint test coverage mutants torture build wheel deb bench screenshots)
for step in "${@:-${order[@]}}"; do
    [ -n "${does[$step]:-}" ] || { echo "release.sh: no step “$step” (${order[*]})" >&2; exit 2; }
    printf '%-12s ' "$step"
    started=$SECONDS
    if ${does[$step]} > "build/release/$step.log" 2>&1; then
        echo "ok, $((SECONDS - started)) s"
    else
        echo "FAILED after $((SECONDS - started)) s; build/release/$step.log ends:"
        tail -5 "build/release/$step.log"
        exit 1
    fi
done
grep -Hs "NOT REACHED" build/release/*.log # a figure is no reason to stop: machines are noisy
cat <<'TEXT'
Left for people:
  - look at build/screenshots and at the report's PDF, in both schemes
  - read the tables in build/release/bench.log and torture.log against the figures to reach
  - go through the safety case: is every open point still acceptable, was a clinician asked?
  - have each language read by somebody who speaks it
  - build and try the installers for Windows, macOS and Flatpak (each recipe says how)
  - tag the commit, and hand out dist/ with its sha256 sums
TEXT
