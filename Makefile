# Backstride: one target for each thing a person does. Each sets up what it needs by itself.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.PHONY: help setup run test quick coverage lint format bench torture mutants screenshots docs safety-case translations dist try-wheel try-deb release sounds lock clean

PY := .venv/bin/python
# One more than there are cores, as some tests wait for a while; four at most, for the memory.
PARALLEL = -n $$(n=$$(getconf _NPROCESSORS_ONLN); echo $$((n < 3 ? n + 1 : 4))) --dist worksteal

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## make .venv with everything for running and testing
	@bash packaging/setup.sh dev
	@$(PY) packaging/translations.py ready

run: ## open the program (ARGS="--data-dir DIR" hands it arguments)
	@bash packaging/run.sh $(ARGS)

test: setup ## run all tests
	@$(PY) -m pytest $(PARALLEL) $(ARGS)

quick: setup ## run the fast tests only
	@$(PY) -m pytest -q $(PARALLEL) -m "not slow" --hypothesis-profile=quick $(ARGS)

coverage: setup ## run all tests and show the branches that none of them takes
	@$(PY) -m pytest $(PARALLEL) --cov --cov-report=term-missing $(ARGS)

lint: setup ## check style, format, types, spelling, dead code and the layers
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -m codespell_lib app ui storage resources packaging tests *.md
	$(PY) -m vulture
	$(PY) -c "from importlinter.cli import lint_imports_command as c; c()"

format: setup ## format the source and mend what ruff can mend
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: ## measure speed and memory against the figures to reach, as one table
	@bash packaging/setup.sh bench
	@$(PY) -m tests.bench $(ARGS)

torture: setup ## try to lose, damage or leak a diary in thousands of ways, as one table (ARGS="power kill": some)
	@nice -n 15 $(PY) -m tests.torture $(ARGS)

mutants: ## change the rules in many small ways; the tests must notice nine of ten (a quarter of an hour)
	@bash packaging/setup.sh bench
	@bash packaging/mutants.sh

screenshots: setup ## render every page and state into build/screenshots (ARGS="dark today": some)
	@$(PY) -m tests.screenshots $(ARGS)

dist: ## build what is handed out: wheel, one-folder program, Debian package (ARGS="wheel": some)
	@bash packaging/dist.sh $(ARGS)

try-wheel: setup ## install the wheel into an environment of its own, and use it from outside
	@bash packaging/dist.sh wheel
	@bash packaging/try_wheel.sh $(ARGS)

try-deb: setup ## install the Debian package into a clean Debian without network, and use it (as root)
	@bash packaging/dist.sh
	@bash packaging/try_deb.sh $(ARGS)

release: ## everything that must hold before a version is handed out, step by step (two hours; as root)
	@bash packaging/release.sh $(ARGS)

docs: setup ## write the user guide, each language with pictures, as HTML into build/docs
	@$(PY) -m tests.screenshots light today-plan progress diary settings >/dev/null
	@$(PY) packaging/make_docs.py

safety-case: setup ## write the safety case (hazards, controls, tests) as one HTML file into build
	@$(PY) -m app.exporters.safety_case build/safety-case.html

translations: setup ## collect every text for the translators, and build the languages that are whole
	@$(PY) packaging/translations.py

sounds: ## speak and draw the cue sounds of a guided session anew (needs espeak-ng)
	@$(PY) packaging/make_sounds.py

lock: ## write the pinned requirement files anew from pyproject.toml
	@bash packaging/lock.sh

clean: ## remove what was built and the caches (not .venv, never a diary)
	@rm -rf build dist htmlcov .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
