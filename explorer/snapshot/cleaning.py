"""A page without anything that acts, fetches or leads elsewhere: what is left can only be seen."""

from __future__ import annotations

import re
from typing import Any

from explorer.i18n.messages import translate
from explorer.snapshot.parts import Parts

_ACTING = (
    "script", "noscript", "template", "iframe", "frame", "frameset", "object", "embed", "applet",
    "link", "meta", "base", "svg", "video", "audio", "canvas", "input", "button", "select",
    "textarea", "dialog", "portal", "source", "track", "param", "map",
)  # fmt: skip
_KEPT = frozenset(
    ["class", "id", "style", "width", "height", "colspan", "rowspan", "align", "valign", "dir",
     "lang", "alt", "title", "src", "start", "type", "border", "cellpadding", "cellspacing",
     "bgcolor", "color", "face", "size", "datetime", "hidden"]
)  # fmt: skip
_FETCHES = re.compile(r"url\s{0,9}\(|@import|image-set|expression|\\", re.IGNORECASE)
_DECLARATION = re.compile(r"[^;{}]+;?|[;{}]")
_SEEN = re.compile(r"data:image/(?:png|jpeg|gif|webp|bmp|avif|svg\+xml)[;,]", re.IGNORECASE)


def clean(tree: Any, parts: Parts) -> None:
    """Clean lxml's `tree`; pictures that are in the file stay, others become a note."""
    from lxml import etree  # type: ignore[import-untyped]

    _inline_styles(tree, parts)
    etree.strip_elements(tree, *_ACTING, with_tail=False)
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    for element in list(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.tag == "style":
            element.text = without_fetching(element.text or "")
        if element.tag == "img":
            _settle_picture(element, parts)
        if element.tag == "form":
            element.tag = "div"
        for name in list(element.attrib):
            if name.lower() not in _KEPT or (name != "src" and _is_acting(element.get(name))):
                del element.attrib[name]
        if element.tag != "img" and "src" in element.attrib:
            del element.attrib["src"]


def without_fetching(style: str) -> str:
    """Return a style sheet without the declarations that would fetch something."""
    if not _FETCHES.search(style):
        return style
    return "".join(each for each in _DECLARATION.findall(style) if not _FETCHES.search(each))


def _is_acting(value: str | None) -> bool:
    return bool(value) and _FETCHES.search(value or "") is not None


def _inline_styles(tree: Any, parts: Parts) -> None:
    for link in list(tree.iter("link")):
        style = parts.styles.get((link.get("href") or "").strip())
        parent = link.getparent()
        if style and parent is not None and "stylesheet" in (link.get("rel") or "").lower():
            made = parent.makeelement("style", {})
            made.text = style
            parent.insert(parent.index(link), made)


def _settle_picture(element: Any, parts: Parts) -> None:
    """Let a picture show what of it is in the file, and say why it is no part of the story."""
    address = (element.get("src") or "").strip()
    address = parts.pictures.get(address, address)
    if _SEEN.match(address):
        element.set("src", address)
        element.set("title", translate("original", "Picture, not read"))
        return
    words = element.get("alt") or ""
    element.attrib.clear()
    element.tag = "span"
    element.set("class", "dateline-aside")
    element.text = (
        f"[{translate('original', 'Picture, not in the file')}{': ' * bool(words)}{words}]"
    )
