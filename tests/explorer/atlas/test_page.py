"""The page on file is the one folium makes, and asks nobody but us."""

from __future__ import annotations

import re
from pathlib import Path

from explorer.atlas import page


def test_the_page_on_file_is_up_to_date(root: Path) -> None:
    on_file = (root / "resources" / "web" / "atlas.html").read_text(encoding="utf-8")
    assert on_file == page.build(), "run python -m tools.build_page"


def test_the_page_asks_for_nothing() -> None:
    html = page.build()
    assert re.findall(r"""(?:src|href)=""", html) == []
    assert "://" not in html


def test_all_that_belongs_into_the_page_has_its_place() -> None:
    wanted = [*page.EARLY, page.HEAD_START, *page.SCRIPTS, *page.STYLES]
    assert re.findall(r"@([/a-z0-9.-]+)@", page.build().replace(page.NONCE, "")) == wanted


def test_every_script_carries_the_nonce() -> None:
    scripts = re.findall(r"<script([^>]*)>", page.build())
    run = [tag for tag in scripts if 'type="text/plain"' not in tag]
    assert len(run) >= 2
    assert all(page.NONCE in tag for tag in run)
