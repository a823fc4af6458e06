# Everything a developer types. Needs git, make and Python ≥ 3.11; the rest is fetched into .venv from the lock.
# Yours to set: PYTHON=python3.12  JOBS=4  ARGS="what else to hand on", as in `make quick ARGS="-k ledger"`

SHELL := /bin/bash
.DEFAULT_GOAL := help
VENV ?= .venv
JOBS ?= 2
ARGS ?=
READY := $(VENV)/.installed
RUN := $(VENV)/bin/python
COVERAGE := $(VENV)/coverage.json
PYTEST := $(RUN) -m pytest $(if $(CI),--color=no) -n $(JOBS) --dist worksteal
# The first interpreter that is new enough; nothing if there is none.
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$name" && break; done)

.PHONY: help demo test check fix quick cries transcripts manual hant storm bench lock

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | while IFS= read -r line; do \
		printf '  make %-7s %s\n' "$${line%%:*}" "$${line#*## }"; done

demo: $(READY) ## the bot with a small town to try it on: no token, prints one address to open
	@$(RUN) -m bot demo $(ARGS)

test: $(READY) ## all tests, with every line and branch of rules, understanding and actions run
	@rm -f $(COVERAGE)
	@$(PYTEST) -m "not storm" --cov --cov-report= --cov-report=json:$(COVERAGE) $(ARGS)
	@$(RUN) tools/coverage_gate.py $(COVERAGE)

transcripts: $(READY) ## write tests/transcripts/ anew: read them aloud before you commit them
	@HUZHU_TRANSCRIPTS=write $(RUN) -m pytest tests/conversations/test_transcripts.py -q

manual: $(READY) ## write docs/manual/ anew from the transcripts, and take its pictures and the README's
	@$(RUN) -m tools.manual $(ARGS)

hant: $(READY) ## write locales/zh-Hant/ anew from zh-CN and what was read by hand (locales/zh-Hant.txt)
	@$(RUN) -m tools.hant

cries: $(READY) ## learn anew what a cry for help sounds like, from tests/understanding/cries/ and the other labelled lines
	@$(RUN) -m tools.cries

quick: $(READY) ## the tests that take no time, without coverage and browser: five minutes on two cores
	@$(PYTEST) -m "not slow and not browser and not storm" $(ARGS)

storm: $(READY) ## kills and floods for minutes, and counts what was lost or doubled
	@$(RUN) -m pytest tests -m storm --timeout=1800 $(ARGS)

bench: $(READY) ## how fast, a JSON line a measurement, each beside its floor; ARGS="turns books" for some of them
	@$(RUN) -m tools.bench $(ARGS)

check: $(READY) ## what the machine can say about the code: lint, format, types, who imports whom, sizes
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m mypy
	@$(VENV)/bin/lint-imports --no-logo --no-cache
	@$(RUN) tools/sizes.py bot tests tools

fix: $(READY) ## mend what lint can mend, and format
	@$(RUN) -m ruff check --fix .
	@$(RUN) -m ruff format .

lock: $(READY) ## choose the newest versions that pyproject.toml allows, and write both locks
	@for lock in requirements-dev.lock requirements.lock; do \
		CUSTOM_COMPILE_COMMAND="make lock" $(VENV)/bin/pip-compile --quiet --upgrade --generate-hashes \
			--no-strip-extras --allow-unsafe --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
			$$([ $$lock = requirements.lock ] || echo --extra dev) --output-file $$lock pyproject.toml || exit 1; \
	done

# The checkout itself is installed last, in place, so that `huzhu` is a command too; compiled, so that its first start
# is as quick as any other.
$(READY): requirements-dev.lock
	@[ -n "$(PYTHON)" ] || { echo "Huzhu needs Python 3.11 or newer, and found none: install it, or say make PYTHON=/path/to/python" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Huzhu needs Python 3.11 or newer, and $(PYTHON) is not" >&2; exit 1; }
	@$(RUN) -m pip --version >/dev/null 2>&1 || "$(PYTHON)" -m venv --clear $(VENV) || \
		{ echo "$(PYTHON) cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing what the lock names into $(VENV); this happens once …" >&2
	@$(RUN) -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(RUN) -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(RUN) -m compileall -q bot
	@touch $@
