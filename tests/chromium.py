"""The one real browser of a test run: Debian's chromium, started at most once per worker."""

import shutil

import pytest

# The shell is the same browser without a window around each page, which a test would draw for nothing.
CHROMIUM = next((found for name in ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser():
    """A headless chromium. Playwright runs once in a process, so every browser test shares this one."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=10_000)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()
