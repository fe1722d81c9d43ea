"""The page as one answer: whole, runnable, and deaf to what an article's words would make of it."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from pathlib import Path

import pytest

from ui.map import assets, document

NONCE = "0123abcd"
ENDS = re.compile(rb"<(script|style)([^>]*)>(.*?)</\1>", re.DOTALL | re.IGNORECASE)


def elements(html: bytes) -> list[tuple[bytes, bytes]]:
    """What follows the name of each script and style, and what stands in it."""
    return [(match[2], match[3]) for match in ENDS.finditer(html)]


def data(html: bytes, file: str) -> bytes:
    """What stands in the page under a file's name."""
    mark = f'data-file="{file}"'.encode()
    return next(content for attributes, content in elements(html) if mark in attributes)


def test_no_mark_is_left() -> None:
    html = document.made(NONCE)
    assert b"@nonce@" not in html and not re.search(rb"@/[a-z]+/", html)
    assert html.count(f'nonce="{NONCE}"'.encode()) == 3


def test_shapes_and_facts_arrive_as_they_are_on_file(root: Path) -> None:
    html = document.made(NONCE)
    shapes = root / "resources/geo/un-based-coarse.bin"
    assert b64decode(data(html, shapes.name)) == shapes.read_bytes()
    facts = root / "resources/geo/countries.json"
    assert json.loads(data(html, facts.name)) == json.loads(facts.read_bytes())


def test_the_scripts_are_the_ones_that_are_served() -> None:
    scripts = assets.find("/web/map.js")
    assert scripts is not None
    assert scripts.content in document.made(NONCE)


def test_words_of_an_article_end_no_element() -> None:
    words = "</script><script>window.ran=1</script><!-- @nonce@ @/web/map.js@"
    told = json.dumps({"t": "theme", "name": words})
    html = document.made(NONCE, (told,))
    assert len(elements(html)) == len(elements(document.made(NONCE)))
    assert json.loads(data(html, "head-start")) == [{"t": "theme", "name": words}]


@pytest.mark.parametrize("code", [b'"</script>"', b'"</STYLE>"', b'"<!--"'])
def test_code_of_ours_ends_no_element(code: bytes) -> None:
    closed = document._closed(code)
    assert closed == code.replace(b"<", b"<\\") and not re.search(rb"</(script|style)|<!--", closed)


def test_a_missing_file_is_told_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document, "_PAGE", tmp_path / "atlas.html")
    (tmp_path / "atlas.html").write_bytes(b"<p>@/geo/nowhere.json@</p>")
    with pytest.raises(FileNotFoundError, match=r"/geo/nowhere\.json"):
        document.made(NONCE)
