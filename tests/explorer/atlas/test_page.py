"""The page on file is the one folium makes, and asks nobody but us."""

from __future__ import annotations

import re
from pathlib import Path

from explorer.atlas import page


def test_the_page_on_file_is_up_to_date(root: Path) -> None:
    on_file = (root / "resources" / "web" / "atlas.html").read_text(encoding="utf-8")
    assert on_file == page.build(), "run python -m tools.build_page"


def test_no_address_outside_is_left() -> None:
    addresses = re.findall(r"""(?:src|href)="([^"]*)""", page.build())
    assert sorted(addresses) == sorted([*page.SCRIPTS, *page.STYLES, *page.EARLY])
    assert "://" not in page.build()


def test_every_inline_script_carries_the_nonce() -> None:
    inline = re.findall(r"<script(?![^>]*src)[^>]*>", page.build())
    assert inline
    assert all(page.NONCE in tag for tag in inline)
