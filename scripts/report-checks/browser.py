"""Holds pages to the rules of accessibility: axe in a headless browser, light, dark, and narrow."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SIZES = {"wide": (1280, 900), "phone": (390, 844)}
# What every page is looked at in; the longest of each story in all there are.
LOOKS = (("light", "wide"), ("dark", "phone"))
ALL_LOOKS = tuple((scheme, size) for scheme in ("light", "dark") for size in SIZES)
LONGEST = "base_team"


def check(pages):
    """Yields, for each page, what was tried and what is wrong with it."""
    with sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-dev-shm-usage"])  # fmt: skip
        for page in pages:
            wrong, tried = [], 0
            for scheme, name in ALL_LOOKS if page.stem.endswith(LONGEST) else LOOKS:
                wrong += look(browser, page, scheme, name, *SIZES[name])
                tried += 1
            yield page, tried, wrong
        browser.close()


def look(browser, page, scheme, name, width, height):
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
    try:
        tab = context.new_page()
        asked = []
        tab.on("request", lambda request: asked.append(request.url))
        tab.goto(page.as_uri())
        result = Axe().run(tab)
        wrong = [f"{scheme} {name}: {found['id']}" for found in result.response["violations"]]
        overflow = tab.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if overflow > 0:
            wrong.append(f"{scheme} {name}: {overflow} px wider than the screen")
        if len(asked) > 1:
            wrong.append(f"{scheme} {name}: asks for {len(asked) - 1} other files")
        return wrong
    finally:
        context.close()
