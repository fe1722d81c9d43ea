"""HTML and mail: the story and what the page states of it; nothing runs, nothing is fetched."""

from __future__ import annotations

import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from explorer.errors import UserError
from explorer.ingest import from_html, read
from tests.explorer.ingest.ingest_samples import STORY, write

TITLE = "Neighbours of the Amu Darya talk again"
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in STORY)


def page(head: str = "", body: str = PARAGRAPHS) -> bytes:
    menu = (
        "<nav><ul><li><a href='/world'>World</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
    )
    foot = "<footer><p>Subscribe to our newsletter for more stories.</p></footer>"
    return (
        f"<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'>{head}</head><body>{menu}"
        f"<article><h1>{TITLE}</h1>{body}</article>{foot}</body></html>"
    ).encode()


def json_ld(**fields: object) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def test_main_text_only(tmp_path: Path) -> None:
    article = read(write(tmp_path, "a.html", page()))
    assert article.body == "\n\n".join((TITLE, *STORY))
    assert article.title == TITLE
    assert article.language == "en"
    assert article.filed_from is not None
    assert article.published is None


def test_json_ld_states_the_particulars(tmp_path: Path) -> None:
    facts = json_ld(
        headline=TITLE,
        datePublished="2022-11-30T23:30:00-05:00",
        author=[{"@type": "Person", "name": "Jane Doe"}, {"name": "Li Wei"}],
        publisher={"name": "The Daily Planet"},
    )
    article = from_html(page(facts))
    assert article.published == "2022-11-30"
    assert (article.author, article.outlet) == ("Jane Doe, Li Wei", "The Daily Planet")
    assert isinstance(article.clues, dict)
    assert article.clues["published"] == "JSON-LD datePublished: 2022-11-30T23:30:00-05:00"


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='article:published_time' content='2022-11-30T05:00:00Z'>",
        "<meta name='date' content='Nov. 30, 2022'>",
        "<link rel='canonical' href='https://planet.example/2022/11/30/talks/'>",
        json_ld(headline="x").replace("}", "") + "<meta name='dc.date' content='20221130'>",
    ],
)
def test_a_day_from_tags_or_the_address(head: str) -> None:
    assert from_html(page(head)).published == "2022-11-30"


def test_the_marks_of_q_elements_are_kept() -> None:
    body = PARAGRAPHS + "<p>He then said <q>this is <em>not</em> the end</q> and left the hall.</p>"
    assert "said \u201cthis is not the end\u201d and left" in from_html(page(body=body)).body


LEAD, *MIDDLE, LAST = STORY


@pytest.mark.parametrize(
    "body",
    [
        f"{LEAD}<p>{'<p>'.join((*MIDDLE, LAST))}",
        f"{'<br><br>'.join((LEAD, *MIDDLE))}<br><br><blockquote>{LAST}</blockquote>",
        f"<font size=2>{LEAD}<!-- advertisement --><br><br>"
        + "".join(f"<p>{line}</p>" for line in (*MIDDLE, LAST))
        + "</font>",
        f"<p>{LEAD}</p>{MIDDLE[0][:60]}<b>{MIDDLE[0][60:]}</b>"
        + "".join(f"<p>{line}</p>" for line in (*MIDDLE[1:], LAST)),
    ],
    ids=["mark between", "empty lines", "font", "one bare"],
)
def test_paragraphs_outside_any_element_are_kept(body: str) -> None:
    assert from_html(page(body=body)).body == "\n\n".join((TITLE, *STORY))


def test_declared_encoding() -> None:
    source = page().replace(b"utf-8", b"windows-1252").decode().encode("cp1252")
    assert "\u201cWe want to be heard,\u201d" in from_html(source).body


def test_scripts_and_markup_stay_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr("socket.getaddrinfo", refuse)
    monkeypatch.setattr("socket.socket.connect", refuse)
    body = (
        PARAGRAPHS + "<script>alert('run')</script><style>p{color:red}</style>"
        "<p>A name like &lt;b onclick=x&gt;Bold&lt;/b&gt; is only text, the minister said.</p>"
        "<img src='https://out.example/p.png'><iframe src='https://out.example/'></iframe>"
    )
    text = from_html(page("<link rel=stylesheet href='https://out.example/s.css'>", body)).body
    assert "alert" not in text
    assert "color:red" not in text
    assert "A name like <b onclick=x>Bold</b> is only text" in text


@pytest.mark.parametrize(
    "body",
    [
        "<div>We and our 842 partners use cookies and personal data to show you ads. You can give "
        "or refuse your consent. Accept all. Manage your privacy settings. Reject.</div>",
        "<div>Please enable JS and disable any ad blocker</div>",
        "<div id='root'></div>",
        "",
    ],
)
def test_a_wall_is_no_article(body: str) -> None:
    source = f"<!doctype html><html><head><title>Planet</title></head><body>{body}</body></html>"
    with pytest.raises(UserError, match="no article text") as caught:
        from_html(source.encode(), "wall.html")
    assert "paste" in caught.value.next_step


def test_entities_do_not_unfold() -> None:
    entities = "<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 20}'>" for n in range(9)
    )
    source = f"<!DOCTYPE html [{entities}]><html><body>{PARAGRAPHS}<p>&j;</p></body></html>"
    assert len(from_html(source.encode()).body) < 2_000


def test_embedded_pictures_do_not_cut_the_page_short() -> None:
    picture = f"<img src='data:image/png;base64,{'A' * 12_000_000}'>"
    article = from_html(page(body=PARAGRAPHS + picture + "<p>The last of it is this line.</p>"))
    assert article.body.endswith("The last of it is this line.")


def test_a_page_beyond_any_article_is_refused() -> None:
    with pytest.raises(UserError, match="too large"):
        from_html(page(body=PARAGRAPHS * 20_000))


def test_deep_nesting_does_not_hang() -> None:
    source = b"<html><body>" + b"<div>" * 50_000 + PARAGRAPHS.encode() + b"</body></html>"
    try:
        assert "Tajikistan" in from_html(source).body
    except UserError as error:
        assert error.next_step


def letter(text: str, **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "Fwd: " + TITLE
    made["From"] = "The Daily Planet <news@planet.example>"
    made["Date"] = "Wed, 30 Nov 2022 05:00:00 -0500"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text, cte="quoted-printable")
    return made


WRAPPED = (
    "\u201cWe want to be heard,\u201d said Rustam Karimov, the deputy foreign\nminister of "
    "Uzbekistan, who had come a long way to the summit and\nwould go home by night.\n\n"
    "A second paragraph is here.\n"
)


def test_a_letter(tmp_path: Path) -> None:
    data = letter(WRAPPED + "\n-- \nSent by hand\n").as_bytes()
    article = read(write(tmp_path, "a.eml", data))
    assert (
        article.body == WRAPPED.replace("\n\n", "|").replace("\n", " ").replace("|", "\n\n").strip()
    )
    assert (article.title, article.published, article.outlet) == (TITLE, "2022-11-30", None)


def test_a_newsletter_page_and_its_sender(tmp_path: Path) -> None:
    made = letter("See it in your browser.", List_Id="<planet.example>")
    made.add_alternative(page().decode(), subtype="html")
    article = read(write(tmp_path, "newsletter", made.as_bytes()))
    assert STORY[1] in article.body
    assert article.outlet == "The Daily Planet"


def test_a_letter_without_text(tmp_path: Path) -> None:
    made = letter("")
    with pytest.raises(UserError, match="letter without text"):
        read(write(tmp_path, "a.eml", made.as_bytes()))


def test_a_letter_of_endless_parts(tmp_path: Path) -> None:
    head = b"From: a@b.example\nMIME-Version: 1.0\n"
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000)
    )
    with pytest.raises(UserError):
        read(write(tmp_path, "deep.eml", head + parts))


def test_block_quotations_are_told_from_the_story_and_keep_their_source() -> None:
    body = (
        f"<p>{LEAD}</p><p>{MIDDLE[0]}</p>"
        "<blockquote><p>We have fought for years.</p>"
        "<footer>— Priya Nand, owner</footer></blockquote>"
        "<blockquote><p>“We are done.”</p></blockquote>"
        f"<p>{LAST}</p>"
    )
    lines = from_html(page(body=body)).body.split("\n\n")
    assert "> We have fought for years." in lines
    assert "— Priya Nand, owner" in lines
    assert "“We are done.”" in lines
