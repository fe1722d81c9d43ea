"""What a snapshot shows: the page itself without anything that acts, marked; or its words."""

from __future__ import annotations

import base64
import re

import pytest
from lxml import html

from explorer import api
from explorer.ingest import from_html, from_text
from explorer.model import Article, Dossier, Dropped, Origin, Quote
from explorer.snapshot import cleaning
from explorer.snapshot.page import fragment, page
from explorer.snapshot.parts import of

BODY = """<p>LISBON — Ministers of Portugal and Morocco met in Lisbon on Tuesday about
the ferry.</p>
<p>“We will open the <b>line <i>before</i></b> the summer,” said Rui Teles, the minister of
transport, after the meeting in the harbour of the town.</p>"""
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<a href='http://example.invalid/'>away</a>",
    "<form action='http://example.invalid/'><input name=a></form>",
    "<meta http-equiv=refresh content='0;url=http://example.invalid/'>",
    "<base href='http://example.invalid/'>",
    "<style>@import 'http://example.invalid/a.css';</style>",
    "<style>p { background: url(http://example.invalid/) }</style>",
    "<p style='background: u\\72l(http://example.invalid/)'>styled</p>",
    "<img srcset='http://example.invalid/a.png 2x' src='file:///etc/passwd'>",
    "<object data='http://example.invalid/'></object><embed src='http://example.invalid/'>",
    "<video poster='http://example.invalid/'><source src='http://example.invalid/'></video>",
    "<table background='http://example.invalid/'><tr><td>x</td></tr></table>",
    "<!--[if IE]><script>alert(1)</script><![endif]-->",
]


def read(body: str) -> tuple[Dossier, bytes]:
    data = f"<!DOCTYPE html><html><body>{body}</body></html>".encode()
    return api.extract(from_html(data, "a.html")), data


def test_quotes_are_marked_over_other_tags_and_lead_to_their_cards() -> None:
    dossier, data = read(BODY)
    tree = html.document_fromstring(page(dossier, data, "html"))
    quote = next(one for one in dossier.quotes if one.text.startswith("We will"))
    links = tree.xpath("//a")
    assert "".join("".join(link.text for link in links).split()) == "".join(quote.text.split())
    assert [link.get("id") for link in links] == [fragment(quote.id), None, None, None]
    assert {link.get("href") for link in links} == {f"app://snapshot/item/quote/{quote.id}"}
    words = " ".join(tree.find("body").text_content().split())
    assert words == " ".join(html.fromstring(f"<div>{BODY}</div>").text_content().split())


@pytest.mark.parametrize("hostile", HOSTILE)
def test_nothing_acts_fetches_or_leads_away(hostile: str) -> None:
    dossier, data = read(BODY + hostile)
    told = page(dossier, data, "html").decode()
    assert "example.invalid" not in told and "alert" not in told and "passwd" not in told
    assert not re.search(
        r"<(?:script|iframe|object|embed|meta http|base|form|input)\b|\son\w+=", told
    )
    assert set(re.findall(r'href="([^"/]*)', told)) <= {"app:"}


def test_pictures_from_inside_the_file_are_seen_and_others_named() -> None:
    dot = base64.b64encode(b"GIF89a").decode()
    mail = (
        "From: a@b.example\r\nSubject: s\r\nDate: Tue, 1 Nov 2022 10:00:00 +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
        '--x\r\nContent-Type: text/html\r\n\r\n<p>Words</p><img src="cid:dot">'
        '<img src="http://example.invalid/b.png" alt="A harbour"><link rel=stylesheet href="a.css">'
        f"\r\n--x\r\nContent-Type: image/gif\r\nContent-ID: <dot>\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{dot}\r\n"
        "--x\r\nContent-Type: text/css\r\nContent-Location: a.css\r\n\r\n"
        "p { color: red }\r\n--x--\r\n"
    ).encode()
    dossier = Dossier(article=Article(text="Words", origin=Origin(kind="eml", sha256="")))
    told = page(dossier, mail, "eml").decode()
    assert f'src="data:image/gif;base64,{dot}"' in told
    assert "[Picture, not in the file: A harbour]" in told
    assert "p { color: red }" in told and "example.invalid" not in told


def test_a_file_without_a_page_is_shown_by_its_words() -> None:
    dossier = api.extract(from_text("A headline\n\n“We <b>will</b>,” said Ana Prata of Kenya.\n"))
    told = page(dossier, b"", "docx").decode()
    quote = dossier.quotes[0]
    assert f'id="{fragment(quote.id)}"' in told and "¶ 2" in told
    assert "We &lt;b&gt;will&lt;/b&gt;," in told


def test_what_was_set_aside_stays_in_sight_with_its_reason() -> None:
    text = "Words of the story stand here.\n\nA harbour (Photo: Ana Prata/AFP)"
    start = text.index("A harbour")
    aside = Dropped(start=start, end=len(text), text=text[start:], why="caption")
    dossier = Dossier(article=Article(text=text), dropped=(aside,))
    for data, kind in ((b"", "odt"), (f"<p>{text}</p>".encode(), "html")):
        told = page(dossier, data, kind).decode()
        assert "Caption of a picture" in told and "A harbour" in told


def test_a_broken_file_has_no_page() -> None:
    assert of(b"\xff\xfe\x00", "pdf").page is None
    assert cleaning.without_fetching("p { color: red } a { b: url(x); c: d }").count("url") == 0
    quote = Quote(id="q/1 ä", text="x", kind="term")
    assert fragment(quote.id) == "q-q%2F1%20%C3%A4"
