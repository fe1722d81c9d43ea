"""The page that shows an article's file: itself, cleaned and marked, or its words as read."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from urllib.parse import quote as quoted

from explorer.i18n.messages import translate
from explorer.model import Dossier, Dropped, Quote, Span
from explorer.snapshot import cleaning, marking
from explorer.snapshot.marking import Stretch
from explorer.snapshot.parts import Parts, of
from explorer.text.layout import paragraphs
from explorer.views.original_marks import reason_of

ADDRESS = "app://snapshot/"
"""Where the page lives; what is below ``item/`` is a choice: a kind and an id."""
LARGEST = 8_000_000
"""Letters of a page that is marked and shown as itself; a larger one is shown by its words."""
_STYLE = """
a.dateline-quote { background: #d8eef0; color: inherit; text-decoration: none; cursor: pointer }
a.dateline-quote:target, a.dateline-quote:hover { background: #ffe08a; outline: 2px solid #0b6f78 }
.dateline-aside { color: #53606d; background: repeating-linear-gradient(
  135deg, transparent 0 6px, #d9e0e5 6px 7px); text-decoration: none }
.dateline-place { color: #53606d; font: 12px sans-serif; margin-right: 8px }
.dateline-words { font: 16px/26px serif; margin: 24px; color: #1c252e }
img { outline: 1px dashed #75838f; max-width: 100%; height: auto }
html { background: #fff }
"""


def page(dossier: Dossier, data: bytes, kind: str) -> bytes:
    """Return the page of an article's file (UTF-8): quotes lead to their cards, nothing else leads.

    `data` are the file's bytes, `kind` its format.
    """
    parts = of(data, kind)
    if parts.page and len(parts.page) <= LARGEST:
        return _as_it_is(dossier, parts)
    return _by_its_words(dossier)


def fragment(id: str) -> str:
    """Return what a quote's mark is called in the page's address."""
    return f"q-{quoted(id, safe='')}"


def _as_it_is(dossier: Dossier, parts: Parts) -> bytes:
    # Late: most readers never ask for a page's original.
    from lxml import etree, html  # type: ignore[import-untyped]

    tree = html.document_fromstring(parts.page or "<p></p>")
    cleaning.clean(tree, parts)
    marking.mark(tree, _stretches(dossier))
    head = tree.find("head")
    if head is None:
        head = tree.makeelement("head", {})
        tree.insert(0, head)
    style = tree.makeelement("style", {})
    style.text = _STYLE
    head.append(style)
    head.insert(0, tree.makeelement("meta", {"charset": "utf-8"}))
    told: bytes = etree.tostring(tree, method="html", encoding="utf-8", doctype="<!DOCTYPE html>")
    return told


def _stretches(dossier: Dossier) -> list[Stretch]:
    """Quotes and what was set aside, in the order of the text."""
    items: list[Quote | Dropped] = [q for q in dossier.quotes if not isinstance(q.within, str)]
    items += [each for each in dossier.dropped if each.why not in ("title", "nickname")]
    placed = sorted((item.span, number) for number, item in enumerate(items) if item.span)
    return [Stretch(items[number].text, _mark_of(items[number])) for _, number in placed]


def _mark_of(item: Quote | Dropped) -> dict[str, str]:
    if isinstance(item, Dropped):
        return {"class": "dateline-aside", "title": reason_of(item.why)}
    address = f"{ADDRESS}item/quote/{quoted(item.id, safe='')}"
    return {"class": "dateline-quote", "id": fragment(item.id), "href": address}


def _by_its_words(dossier: Dossier) -> bytes:
    """Return the text as it is read, its paragraphs numbered, what was set aside with why."""
    text = dossier.article.body
    asides = {each.span: each for each in dossier.dropped if each.span is not None}
    lines = [
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><style>{_STYLE}</style></head>',
        '<body class="dateline-words">',
    ]
    for number, span in enumerate(paragraphs(text), 1):
        aside = asides.get(span)
        place = translate("original", "¶ {number}").format(number=number)
        opening = f'<p><span class="dateline-place">{escape(place)}</span>'
        if aside is not None:
            reason = escape(reason_of(aside.why))
            opening = f'<p class="dateline-aside" title="{reason}">{opening[3:]}<i>{reason}</i><br>'
        lines.append(opening + "".join(_marked(dossier, span)) + "</p>")
    lines.append("</body></html>")
    return "\n".join(lines).encode("utf-8", "replace")


def _marked(dossier: Dossier, paragraph: Span) -> Iterator[str]:
    text, at = dossier.article.body, paragraph.start
    for quote in sorted(dossier.quotes, key=lambda one: one.span or Span(0, 0)):
        span = quote.span
        if span is None or span.start < at or not paragraph.covers(span):
            continue
        attributes = _mark_of(quote)
        told = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
        yield escape(text[at : span.start])
        yield f"<a {told}>{escape(span.slice(text))}</a>"
        at = span.end
    yield escape(text[at : paragraph.end])
