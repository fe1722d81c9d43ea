"""Word, OpenDocument and one-page exports read back: the same quotes, words and order."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx import Document
from lxml import html
from odf.opendocument import load
from odf.teletype import extractText
from odf.text import P

from explorer import export
from explorer.model import Article, Dossier, Quote
from explorer.views import speech

NASTY = Dossier(
    article=Article(title="<b>A</b> & “B” \x07", outlet="</script><script>alert(1)</script>"),
    quotes=(
        Quote(id="q1", text="</p><script>alert(1)</script> \ud800 & so on", kind="sentence",
              speaker="<img src=x onerror=alert(1)>"),
        Quote(id="q2", text="He would come", kind="indirect", speaker="Ann"),
    ),
)  # fmt: skip


def spoken(dossier: Dossier) -> list[str]:
    return [q.text for q in dossier.quotes if speech.is_said(q)]


def words_of_docx(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]


def words_of_odt(data: bytes) -> list[str]:
    return [extractText(each) for each in load(io.BytesIO(data)).getElementsByType(P)]


@pytest.mark.parametrize(("form", "read"), [("docx", words_of_docx), ("odt", words_of_odt)])
def test_a_document_reads_back_in_order_with_numbered_sources(
    curated: Dossier, form: str, read: object
) -> None:
    assert callable(read)
    words = read(export.encode([curated, NASTY], form))
    expected = [*spoken(curated), *spoken(NASTY)]
    quotes = [line for line in words if re.search(r" \[\d", line)]
    assert len(quotes) == len(expected)
    for line, text in zip(quotes, expected, strict=True):
        assert " ".join(text.replace("\ud800", "").split()) in line
    assert any(line.startswith("[1] ") and "Washington Post" in line for line in words)
    assert any(line.startswith("[2] ") for line in words)
    assert any("Borders:" in line for line in words)
    assert next(line for line in quotes if "He would come" in line).startswith("He would come")


def test_the_same_quotes_give_the_same_document(curated: Dossier) -> None:
    first, second = (words_of_docx(export.encode([curated], "docx")) for _ in range(2))
    assert first == second


class _Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.others: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script":
            self.found.append(dict(attrs))
        for name, value in attrs:
            if name in ("src", "href") or name.startswith("on"):
                self.others.add(f"{tag} {name}={value}")


def test_one_page_holds_every_quote_and_asks_for_nothing(curated: Dossier) -> None:
    data = export.encode([curated], "html").decode()
    page = html.fromstring(data)
    told = [node.text_content() for node in page.iter("blockquote")]
    for text in spoken(curated):
        assert any(" ".join(text.split()) in line for line in told), text
    scripts = _Scripts()
    scripts.feed(data)
    assert scripts.others == set()
    assert {each.get("nonce") for each in scripts.found} != {None}
    assert len({each.get("nonce") for each in scripts.found}) == 1
    assert "default-src 'none'" in data
    styles = "".join(page.xpath("//style/text()"))
    assert not re.search(r"url\((?!data:)|@import", styles)
    assert "Borders: UN-based" in page.text_content()


def test_an_articles_words_are_no_markup_of_the_page() -> None:
    data = export.encode([NASTY], "html").decode()
    page = html.fromstring(data)
    assert page.xpath("//img | //blockquote//script | //header//script | //b") == []
    assert "</script><script>alert" not in data


@pytest.mark.skipif(not shutil.which("chromium"), reason="there is no Chromium on this machine")
def test_a_browser_without_network_opens_the_page(tmp_path: Path, curated: Dossier) -> None:
    page = tmp_path / "page.html"
    export.write(page, [curated], "html")
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
         "--no-first-run", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", f"--user-data-dir={tmp_path / 'profile'}",
         "--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=4000", "--dump-dom",
         page.as_uri()],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    drawn = html.fromstring(done.stdout)
    assert len(drawn.xpath("//*[@id='map_atlas']//*[local-name()='path']")) > 150
    assert drawn.xpath("//nav/button[@aria-pressed='true']")
