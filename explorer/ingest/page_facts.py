"""What a page states about its article: JSON-LD first, then meta tags, then marked elements.

Every value keeps the tag that gave it as its clue. No date is guessed.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

from explorer.ingest import page_byline, page_title
from explorer.ingest.draft import Finding, Particulars
from explorer.ingest.paragraphs import tidy
from explorer.model import Clue
from explorer.text.days import iso_day, sure_day

_ARTICLE_TYPES = ("Article", "NewsArticle", "Report", "BlogPosting", "WebPage", "Posting")
_MAX_JSON = 4 * 1024 * 1024
_MAX_NODES = 5_000
_MOST_NAMES = 100
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
_OUTLETS = (
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "citation_journal_title",
)
_AUTHORS = (
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "citation_author",
)
_DAYS = (
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dc.date", "dcterms.date", "date", "pubdate", "publishdate",
    "publish-date", "cxenseparse:recs:publishtime", "citation_publication_date", "ptime",
)  # fmt: skip
_URL_DAY = re.compile(r"/((?:19|20)\d\d)/(\d\d)/(\d\d)/")


def of(tree: Any) -> Particulars:
    """Return what the page `tree` (lxml) states about its article."""
    from_json = _from_json(tree)
    return from_json.or_else(_from_meta(tree)).or_else(_from_elements(tree))


def article_body(tree: Any) -> str:
    """Return the article's text as its JSON-LD gives it, or an empty string."""
    bodies = (node.get("articleBody") for node in _nodes(tree))
    return next((body for body in bodies if isinstance(body, str)), "")


def _from_json(tree: Any) -> Particulars:
    for node in _nodes(tree):
        if not _is_article(node):
            continue
        day = iso_day(_text(node.get("datePublished")))
        return Particulars(
            title=_finding(_text(node.get("headline")), "JSON-LD headline"),
            author=_finding(_names(node.get("author")), "JSON-LD author"),
            outlet=_finding(_names(node.get("publisher")), "JSON-LD publisher"),
            published=_finding(
                day or "", f"JSON-LD datePublished: {_text(node.get('datePublished'))}"
            ),
            url=_url(_text(node.get("url")), "JSON-LD url"),
        )
    return Particulars()


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith(_ARTICLE_TYPES) for kind in named) and bool(
        node.get("headline") or node.get("datePublished")
    )


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        source = script.text or ""
        if (script.get("type") or "").lower() != "application/ld+json" or len(source) > _MAX_JSON:
            continue
        try:
            yield from _walk(json.loads(source, strict=False))
        except (ValueError, RecursionError):
            continue


def _walk(root: Any) -> Iterator[dict[str, Any]]:
    waiting, seen = deque([root]), 0
    while waiting and seen < _MAX_NODES:
        node, seen = waiting.popleft(), seen + 1
        if isinstance(node, list):
            # No more than can still be looked at: a list is not copied for each of its members.
            waiting.extendleft(reversed(node[: _MAX_NODES - seen]))
        elif isinstance(node, dict):
            yield node
            waiting.extend(v for k, v in node.items() if k in ("@graph", "mainEntity"))


def _text(value: Any) -> str:
    return tidy(_unescaped(value)) if isinstance(value, str) else ""


def _unescaped(value: str) -> str:
    import html

    return html.unescape(value)


def _names(value: Any) -> str:
    listed = value[:_MOST_NAMES] if isinstance(value, list) else [value]
    names = (_text(item.get("name") if isinstance(item, dict) else item) for item in listed)
    # Some pages give the author's address in place of the name.
    return ", ".join(dict.fromkeys(n for n in names if n and not n.startswith("http")))


def _from_meta(tree: Any) -> Particulars:
    meta = _meta(tree)
    language = (tree.get("lang") or "")[:2].lower()
    return Particulars(
        title=_of_meta(meta, _TITLES),
        outlet=_of_meta(meta, _OUTLETS),
        author=_of_meta(meta, _AUTHORS),
        published=_day_of_meta(meta),
        url=_address(tree, meta),
        language=Finding.by("clue.page-language", language if language.isalpha() else ""),
    )


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop")
        value = tidy(element.get("content") or "")
        if key and value:
            found.setdefault(key.lower(), value)
    return found


def _of_meta(meta: dict[str, str], keys: tuple[str, ...]) -> Finding | None:
    fitting = (key for key in keys if meta.get(key) and not meta[key].startswith(("http", "@")))
    key = next(fitting, None)
    return Finding(meta[key], f"meta {key}") if key else None


def _day_of_meta(meta: dict[str, str]) -> Finding | None:
    for key in _DAYS:
        day = _day(meta.get(key, ""))
        if day:
            return Finding(day, f"meta {key}: {meta[key]}")
    return None


def _day(stamp: str) -> str | None:
    return iso_day(stamp) or sure_day(stamp)


def _address(tree: Any, meta: dict[str, str]) -> Finding | None:
    links = (link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical")
    canonical = next((href for href in links if href), "")
    return _url(canonical, _CANONICAL) or _url(meta.get("og:url", ""), "meta og:url")


_CANONICAL = Clue(rule="clue.canonical-link")


def _url(address: str, clue: str | Clue) -> Finding | None:
    return Finding(address, clue) if re.match(r"https?://[^\s<>\"]{3,2000}$", address) else None


def _from_elements(tree: Any) -> Particulars:
    address = _address(tree, _meta(tree))
    author, day = page_byline.of(tree)
    return Particulars(
        title=page_title.of(tree),
        author=_marked_author(tree) or author,
        published=_day_of_time(tree) or _day_of_address(address) or day,
    )


def _marked_author(tree: Any) -> Finding | None:
    for element in tree.xpath("//*[@itemprop='author' or @rel='author'][not(self::meta)]")[:3]:
        name = re.sub(r"^by\s+", "", tidy("".join(element.itertext())), flags=re.I)
        if 0 < len(name) < 100:
            return Finding.by("clue.marked-author", name.replace("\n", " "))
    return None


def _day_of_time(tree: Any) -> Finding | None:
    times = tree.xpath("//time[@datetime][@itemprop='datePublished' or @pubdate]")
    # A page's only time is its article's; with several, some belong to other stories.
    every = tree.xpath("//time[@datetime]")
    for element in times[:1] or (every if len(every) == 1 else []):
        day = _day(element.get("datetime") or "")
        if day:
            return Finding(day, f"time: {element.get('datetime')}")
    return None


def _day_of_address(address: Finding | None) -> Finding | None:
    match = _URL_DAY.search(address.value) if address else None
    day = iso_day("-".join(match.groups())) if match else None
    return Finding.by("clue.page-address", day, match[0]) if match else None


def _finding(value: str, clue: str) -> Finding | None:
    return Finding(value, clue) if value else None
