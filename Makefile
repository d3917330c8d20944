# Everything that can be asked of the suite. Each target first makes ready what it needs.
.DEFAULT_GOAL := help
.PHONY: help run stop status test check fix contracts bench load fault demo-clock \
	rebuild-views import-schools dead replay clean test-python test-app journeys

TRUST ?= demo
READY := @infra/local/bootstrap.sh
PYTHON := .venv/bin/python
PYTEST := .venv/bin/pytest -q
SUITE := $(PYTHON) -m suite_local
BESIDE := $(SUITE) beside --trust $(TRUST) --
MEMBERS := contracts chassis $(wildcard services/*) gateway infra/local infra/demo
# Tests that start servers or break them, one after another; all others run side by side.
ALONE := $(wildcard infra/local infra/demo tests/integration tests/fault)

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

run: ## The suite on this machine, with the demo trust (TRUST=empty: without)
	$(READY) python app
	@exec $(SUITE) run --trust $(TRUST)

stop: ## Stop what make run started elsewhere
	@$(SUITE) stop --trust $(TRUST)

status: ## What runs, and where
	@$(SUITE) status --trust $(TRUST)

test: check test-python test-app journeys ## Everything that proves it

test-python:
	$(READY) python office
	$(PYTEST) --numprocesses 2 --dist loadfile $(addprefix --ignore=,$(ALONE) tests/load)
	$(PYTEST) $(ALONE)

test-app:
	$(READY) app
	npm --prefix frontend test
	npm --prefix frontend run size

journeys: ## The journeys, in real Chromium
	$(READY) python app browser
	$(SUITE) during -- npm --prefix frontend run e2e:demo
	$(SUITE) during --trust empty -- npm --prefix frontend run e2e -- --project empty

check: ## Style, types, import rules, the tree's shape, generated files in step
	$(READY) python node
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/pyright
	.venv/bin/lint-imports
	for member in $(MEMBERS); do (cd $$member && $(CURDIR)/.venv/bin/deptry --no-ansi src) || exit 1; done
	$(PYTHON) -m suite_local.generated --check
	$(PYTEST) tests/architecture
	npm --prefix frontend run check
	npm --prefix frontend run api:check

fix: ## Put right what a tool can
	$(READY) python node
	.venv/bin/ruff check --fix
	.venv/bin/ruff format
	cd frontend && npx eslint . --fix
	npm --prefix frontend run format

contracts: ## Write the schemas, AsyncAPI, OpenAPI and the app's client anew
	$(READY) python node
	$(PYTHON) -m suite_local.generated
	npm --prefix frontend run api

bench: ## Measure, and keep the results in docs/benchmarks.md
	$(READY) python app browser
	$(PYTHON) tests/bench

load: ## A school day's load
	$(READY) python
	$(PYTEST) tests/load

fault: ## Break each part and see that nothing is lost
	$(READY) python
	$(PYTEST) tests/fault

demo-clock: ## Move the demo trust's day: DATE=2027-01-11 or DATE=next-term
	$(READY) python
	@$(PYTHON) -m demo_trust.clock --date-file .run/demo/demo-date $(or $(DATE),$(error Say which day: make demo-clock DATE=2027-01-11))

rebuild-views: ## Drop the read models of the suite that runs, and fold them anew
	$(READY) python
	@$(SUITE) rebuild-views --trust $(TRUST)

import-schools: ## Load schools into the trust that runs: FILE=… GROUP=… (LINKS=…)
	$(READY) python
	@$(BESIDE) $(PYTHON) -m directory.importing --file "$(FILE)" --group "$(GROUP)" $(if $(LINKS),--links "$(LINKS)")

dead: ## What a service could not take in: SERVICE=planning
	$(READY) python
	@$(BESIDE) $(PYTHON) -m chassis.dead_letters list $(or $(SERVICE),$(error Say whose: make dead SERVICE=planning))

replay: ## Give it to the service again: SERVICE=planning
	$(READY) python
	@$(BESIDE) $(PYTHON) -m chassis.dead_letters replay $(or $(SERVICE),$(error Say whose: make replay SERVICE=planning))

clean: ## Remove what was made here: data, tools, packages, builds
	@if [ -x .venv/bin/python ]; then $(SUITE) stop >/dev/null; $(SUITE) stop --trust empty >/dev/null; fi; true
	rm -rf .run .venv .tools frontend/node_modules frontend/dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
