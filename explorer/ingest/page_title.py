"""The title of a web page's article by its headings, where no tag states it."""

from __future__ import annotations

import re
from typing import Any

from explorer.ingest.draft import Finding
from explorer.ingest.paragraphs import tidy

_SITE_TAGS = ("og:site_name", "application-name")
_LOGO = re.compile(r"(?:^|[\s_-])(?:logo|brand|masthead|site-?(?:title|name))(?:$|[\s_-])", re.I)
_PARTS = re.compile(r"(?<!\s)\s+[|–—·•»-]\s+")
_STORY = "ancestor::article or ancestor::main"
_MOST = 50


def of(tree: Any) -> Finding | None:
    """Return the article's headline, or None.

    That is the first heading of the highest rank which is not the site's own name; failing one,
    the page's title without the site's name, or the heading with which the article opens.
    """
    page_title = _words(next(tree.iter("title"), None))
    heads = [head for head in list(tree.iter("h1"))[:_MOST] if _words(head)]
    for head in heads:
        if not _is_site_name(tree, head, page_title):
            return _found(_words(head), "<h1>")
    if not heads:
        return _found(page_title, "<title>")
    site = _words(heads[0])
    rest = [part for part in _PARTS.split(page_title) if _folded(part) != _folded(site)]
    opening = _opening(tree)
    if rest and page_title:
        return _found(" – ".join(rest), "<title>")
    return _found(opening, "<h2>") or _found(site, "<h1>")


def _found(words: str, clue: str) -> Finding | None:
    return Finding(words, clue) if words else None


def _words(element: Any) -> str:
    return "" if element is None else tidy("".join(element.itertext())).replace("\n", " ")


def _folded(words: str) -> str:
    return "".join(char for char in words.casefold() if char.isalnum())


def _is_site_name(tree: Any, head: Any, page_title: str) -> bool:
    """Tell whether a heading is the name of the site: as the page calls it, or as its logo."""
    words = _folded(_words(head))
    named = {_folded(tag.get("content") or "") for tag in tree.iter("meta") if _names_site(tag)}
    if words in named:
        return True
    if head.xpath(_STORY) or not _opening(tree):
        return False
    parts = [_folded(part) for part in _PARTS.split(page_title)]
    logo = any(_LOGO.search(each.get("class") or "") for each in (head, *head.iterancestors()))
    return logo or words in (parts[0], parts[-1])


def _names_site(tag: Any) -> bool:
    return (tag.get("property") or tag.get("name")) in _SITE_TAGS


def _opening(tree: Any) -> str:
    """Return the second-rank heading that an article begins with, before its first paragraph."""
    for story in (*tree.iter("article"), *tree.iter("main")):
        for element in story.iter("h2", "p"):
            if element.tag == "h2":
                return _words(element)
            if _words(element):
                break
    return ""
