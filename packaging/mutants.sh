#!/usr/bin/env bash
# Changes the rules in many small ways, each of which the tests must notice: at least nine of ten.
# What they did not notice is named. Usage: mutants.sh
set -euo pipefail
cd "$(dirname "$0")/.."

place=build/mutants
python=$PWD/.venv/bin/python
rm -rf "$place"
mkdir -p "$place"
cp -r app resources tests pyproject.toml README.md LICENSE "$place"
cd "$place"
git init -q . # it asks for one
"$python" -m mutmut run --max-children 2 > mutmut.log 2>&1 || { tail -c 2000 mutmut.log; exit 1; }
"$python" -m mutmut results
"$python" -m mutmut export-cicd-stats > /dev/null
"$python" - <<'PYTHON'
import json

told = json.load(open("mutants/mutmut-cicd-stats.json"))
# One that never ends is noticed too.
noticed, tried = told["killed"] + told["timeout"], told["total"] - told["skipped"]
print(f"{noticed} of {tried} noticed ({100 * noticed / max(tried, 1):.1f} %), reach 90 %")
raise SystemExit(tried == 0 or noticed < 0.9 * tried)
PYTHON
