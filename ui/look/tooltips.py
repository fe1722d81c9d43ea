"""Tool tips that say an article's own words: Qt takes what looks like markup for markup."""

from __future__ import annotations


def plain(*lines: str) -> str:
    """Return a tip that shows `lines` as they are, one below the other, and wraps long ones.

    Without Python's own `html`: it brings a table of all named characters to every start.
    """
    return f"<p>{'<br>'.join(map(_escaped, lines))}</p>" if any(lines) else ""


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
