"""HTML: the article's own text out of a saved page, without menus, scripts and consent notices.

Main text by trafilatura, which is handed the parsed page and never an address, so that it has
nothing to fetch; what the page states about the article is read in `page_facts`.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from explorer.errors import UserError
from explorer.files.source import too_large
from explorer.i18n.messages import translate
from explorer.ingest import loose_text, overlong, page_facts, paragraphs
from explorer.ingest.decoding import decode
from explorer.ingest.draft import Draft, Finding
from explorer.progress import Watch

MAX_BYTES = 64 * 1024 * 1024
_MOST_MARKUP = 6_000_000
# Beyond this length, or so many breaks, only the first, linear method of extraction is used.
_LONG = 1_000_000
_MOST_BREAKS = 2_000
# Pictures inside the page: megabytes that hold no word, and more than the parser takes at once.
_EMBEDDED = re.compile(r"\bdata:[a-z]{1,20}/[^\s\"'<>()]{200,}", re.I)
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?"
    rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})",
    re.I,
)
_CONSENT = re.compile(
    r"\b(?:cookies?|consent|privacy|personal data|partners|javascript|ad[- ]?blocker|accept all"
    r"|legitimate interest|captcha|verify you are (?:a )?human|enable js)\b",
    re.I,
)
_LEAST_WORDS = 30
_LONGEST_NOTICE = 400
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the article of the page in `data`.

    Raises:
        UserError: the page is too large, or holds no article (a consent notice, an empty frame
            that a script would have filled).
        Cancelled: the reading was called off.
    """
    if len(data) > MAX_BYTES:
        raise too_large(name)
    declared = _CHARSET.search(data[:4096])
    page = decode(data, name, declared[1].decode("ascii") if declared else None)
    page = overlong.without_attributes(_EMBEDDED.sub("", page))
    if len(page) > _MOST_MARKUP:
        raise too_large(name)
    watch.report(0.2)
    return read_page(page, name, watch)


def read_page(page: str, name: str, watch: Watch) -> Draft:
    """Return the article of `page`, decoded HTML; errors as for `read`."""
    tree = _parse(page)
    if tree is None:
        raise no_article(name)
    stated, body = page_facts.of(tree), page_facts.article_body(tree)
    watch.report(0.4)
    text = _main_text(tree, fast=len(page) > _LONG or _has_many_breaks(tree))
    watch.report(0.9)
    if _is_no_article(text) and body and not _is_no_article(body):
        text = paragraphs.join(body.split("\n"))
    if _is_no_article(text):
        raise no_article(name)
    return Draft(text=_headed(stated.title, text), stated=stated)


def _has_many_breaks(tree: Any) -> bool:
    return next(islice(tree.iter("br"), _MOST_BREAKS, None), None) is not None


def no_article(name: str) -> UserError:
    """Return the error for a page that holds no article."""
    return UserError(
        translate(
            "import",
            "{name} holds no article text (it may be a cookie notice or an empty page).",
        ).format(name=name),
        translate("import", "Open the article in a browser, copy its text and paste it here."),
    )


def _parse(page: str) -> Any:
    from lxml import etree, html  # type: ignore[import-untyped]

    # As bytes, since lxml refuses a text that names an encoding in its XML declaration.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    _keep_marks(tree)
    _keep_signatures(tree)
    _keep_blocks(tree)
    overlong.flatten(tree)
    loose_text.wrap(tree)
    return tree


def _keep_marks(tree: Any) -> None:
    """Write out the quotation marks that `<q>` only shows, or the quotes would be lost."""
    for quote in list(tree.iter("q")):
        quote.text = "\u201c" + (quote.text or "")
        if len(quote):
            quote[-1].tail = (quote[-1].tail or "") + "\u201d"
        else:
            quote.text += "\u201d"
        quote.tag = "span"


def _keep_signatures(tree: Any) -> None:
    """Make a paragraph of the `<footer>` or `<cite>` that names whose a block quotation is."""
    for block in tree.iter("blockquote"):
        for signature in (*block.iter("footer"), *block.iter("cite")):
            signature.tag = "p" if signature.getparent() is block else "span"


def _keep_blocks(tree: Any) -> None:
    """Write ">" before the paragraphs of block quotations, as in a mail: they are not the author's.

    A page that is mostly block quotation has its story in it, and old pages indent by bare blocks.
    """
    whole = len(tree.text_content())
    for block in tree.iter("blockquote"):
        if len(block.text_content()) * 2 > whole:
            continue
        for part in block.iter("p"):
            if paragraphs.is_block(part.text_content().strip()):
                part.text = "> " + (part.text or "").lstrip()


def _main_text(tree: Any, *, fast: bool) -> str:
    import logging

    import trafilatura

    # Its warnings are for whoever crawls; what matters to the reader is told by us.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(
        tree,
        fast=fast,
        include_comments=False,
        include_tables=False,
        with_metadata=False,
        deduplicate=False,
    )
    if found is None:
        return ""
    text = found["text"] if isinstance(found, dict) else found.text
    return paragraphs.join((text or "").split("\n"))


def _is_no_article(text: str) -> bool:
    words = len(text.split())
    if words < _LEAST_WORDS:
        return not _reads_as_brief(text, words)
    if words > _LONGEST_NOTICE:
        return False
    sentences = [sentence for sentence in _SENTENCE_END.split(text) if sentence.strip()]
    hits = sum(bool(_CONSENT.search(sentence)) for sentence in sentences)
    return hits >= 2 and hits >= 0.3 * len(sentences)


def _reads_as_brief(text: str, words: int) -> bool:
    """A news brief of a sentence or two is an article too; a lone notice or button is not."""
    return (
        words >= 8
        and text.rstrip().endswith((".", "”", '"', "!", "?"))
        and not _CONSENT.search(text)
    )


def _headed(title: Finding | None, text: str) -> str:
    if title is None:
        return text
    head = paragraphs.tidy(title.value)
    start = text[: 2 * len(head) + 200]
    return text if _folded(head) in _folded(start) else f"{head}\n\n{text}"


def _folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
