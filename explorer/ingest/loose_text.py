"""Words of a page that stand beside its paragraphs, in none: they become paragraphs too.

Old pages write a paragraph's mark between paragraphs, not around them, or part them by empty lines:
the lead is in no element of its own. Extraction takes such words for furniture as soon as a real
paragraph stands next to them, and the lead and its quotes would be lost.
"""

from __future__ import annotations

from typing import Any

_BOXES = ("body", "div", "td", "article", "section", "main", "center", "font")
_PARAGRAPHS = frozenset({"p", "blockquote"})
_LETTERS = frozenset({"b", "big", "em", "font", "i", "s", "small", "strong", "sub", "sup", "u"})
_INLINE = _LETTERS | {"a", "abbr", "cite", "code", "del", "ins", "mark", "q", "span", "time", "wbr"}
_INLINE |= {"img", "script", "style"}
# Fewer are a label, a credit or a button.
_LEAST_WORDS = 8


def wrap(tree: Any) -> None:
    """Put loose words into paragraphs, wherever a parsed page has both side by side."""
    for box in list(tree.iter(*_BOXES)):
        if any(child.tag in _PARAGRAPHS for child in box):
            _wrap_in(box)


def _wrap_in(box: Any) -> None:
    run = _begin(box, box.text)
    box.text = None
    after_break = False
    for child in list(box):
        is_break = child.tag == "br"
        if (is_break and after_break) or not (is_break or _is_inline(child)):
            _end(run, before=child)
            run = _begin(box, child.tail)
            child.tail = None
            after_break = False
        else:
            # Moves, with the words after it.
            run.append(child)
            after_break = is_break and not (child.tail or "").strip()
    _end(run, before=None, box=box)


def _begin(box: Any, words: str | None) -> Any:
    run = box.makeelement("span", {})
    run.text = words
    return run


def _end(run: Any, *, before: Any, box: Any = None) -> None:
    """Put a run of loose words back into the page, as a paragraph if it is long enough for one."""
    if not len(run) and not run.text:
        return
    if len("".join(run.itertext()).split()) >= _LEAST_WORDS:
        run.tag = "p"
    if before is not None:
        before.addprevious(run)
    else:
        box.append(run)


def _is_inline(child: Any) -> bool:
    # A comment's tag is no word.
    if not isinstance(child.tag, str):
        return True
    return child.tag in _INLINE and not any(part.tag in _PARAGRAPHS for part in child.iter())
