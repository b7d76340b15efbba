# Two commands do it all on a bare machine: `make serve` and `make test`.
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.gereed
DEVSTAMP := $(VENV)/.gereed-dev
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve site offline check test toegankelijk lint format lock bench clean help beheer sbom audit

help:
	@echo "make serve   de site op http://127.0.0.1:8000, die meeverandert als je bewaart"
	@echo "make test    alle controles en tests"
	@echo "make site    de site in site/"
	@echo "make offline de site als map in offline/ en als zip, om zonder webserver te openen"
	@echo "make check   enkel de gegevens nakijken"
	@echo "make toegankelijk  elk adres in elke toestand langs axe"
	@echo "make bench   metingen"
	@echo "make beheer  de redactiepagina /beheer/ inpakken (met Node)"
	@echo "make lock    de vastgezette versies vernieuwen"
	@echo "make sbom    de lijst van alles wat vastgezet is, als CycloneDX, in sbom.json"
	@echo "make audit   kijken of er in wat vastgezet is een lek gekend is (vraagt het internet)"

serve: $(STAMP)
	$(VENV)/bin/mkdocs serve

# With ADRES=https://… the site is built for another address than that in mkdocs.yml.
site: $(STAMP)
	@if [ -n "$(ADRES)" ]; then printf 'INHERIT: mkdocs.yml\nsite_url: %s\n' "$(ADRES)" > .mkdocs-adres.yml; fi
	$(VENV)/bin/mkdocs build --strict $(if $(ADRES),-f .mkdocs-adres.yml)

offline: site
	@$(VENV)/bin/naft export offline offline/naft --zip offline/naft.zip

check: $(STAMP)
	@$(VENV)/bin/naft check

test: lint
	@scripts/chromium
	@scripts/beheer --als-het-kan
	$(PY) -m pytest -n 2 --dist worksteal

beheer:
	@scripts/beheer

# Every address in light and dark, wide and narrow, with the newest axe there is: a quarter of an hour or so.
toegankelijk: $(DEVSTAMP)
	@scripts/chromium
	@scripts/axe
	NAFT_VEEG=alles $(PY) -m pytest -n 2 --dist worksteal tests/browser/test_veeg.py

lint: $(DEVSTAMP)
	$(PY) -m ruff check macros tests bench
	$(PY) -m ruff format --check macros tests bench
	$(PY) -m mypy

bench: $(DEVSTAMP)
	$(PY) -m bench

$(STAMP): requirements.lock pyproject.toml
	scripts/venv $(VENV)
	$(PY) -m pip install --quiet --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(DEVSTAMP): $(STAMP) requirements-dev.lock
	$(PY) -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

lock:
	scripts/venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet pip-tools
	.venv-lock/bin/python -m piptools compile -q --generate-hashes --allow-unsafe --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --strip-extras --no-header --output-file requirements.lock requirements.in
	.venv-lock/bin/python -m piptools compile -q --generate-hashes --allow-unsafe --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --strip-extras --no-header --output-file requirements-dev.lock requirements-dev.in

# All that a build and the site rest on, with hashes; the same bytes for the same lock.
sbom: $(DEVSTAMP)
	$(VENV)/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible --of JSON -o sbom.json requirements.lock

audit: $(DEVSTAMP)
	$(VENV)/bin/pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r requirements.lock
	$(VENV)/bin/pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r requirements-dev.lock

clean:
	rm -rf $(VENV) .venv-lock site .site.* .pytest_cache .mypy_cache .ruff_cache .hypothesis beheer/node_modules beheer/gebouwd sbom.json
