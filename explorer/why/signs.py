"""The signs by which a speaker was chosen, worded for the reader."""

from __future__ import annotations

from msgspec import UNSET

from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate
from explorer.model import Quote

_SIGNS = {
    "is.named": QT_TRANSLATE_NOOP("sign", "somebody the article names"),
    "is.described": QT_TRANSLATE_NOOP("sign", "described, not named"),
    "is.last": QT_TRANSLATE_NOOP("sign", "spoke last"),
    "is.in-own-words": QT_TRANSLATE_NOOP("sign", "named in the words themselves"),
    "by.pronoun": QT_TRANSLATE_NOOP("sign", "meant by a pronoun"),
    "at.beside": QT_TRANSLATE_NOOP("sign", "stands beside the words"),
    "at.near": QT_TRANSLATE_NOOP("sign", "stands near the words"),
    "at.far": QT_TRANSLATE_NOOP("sign", "stands far from the words"),
    "between.0": QT_TRANSLATE_NOOP("sign", "nobody is named between"),
    "between.2": QT_TRANSLATE_NOOP("sign", "others are named between"),
    "rivals.0": QT_TRANSLATE_NOOP("sign", "nobody else comes into question"),
    "rivals.1": QT_TRANSLATE_NOOP("sign", "somebody else comes into question"),
    "rivals.2": QT_TRANSLATE_NOOP("sign", "several others come into question"),
    "agreeing.2": QT_TRANSLATE_NOOP("sign", "several rules lead to them"),
}


def of_choice(quote: Quote) -> str | None:
    """Return how sure the choice of a speaker is and by which signs, or None where none was."""
    if quote.doubt is UNSET or not quote.speaker:
        return None
    sure = translate("why", "Sure to {percent} % by its signs").format(
        percent=round(100 * (1 - quote.doubt))
    )
    fields = quote.why.fields if quote.why is not UNSET else UNSET
    signs = fields.get("signs", "").split() if fields is not UNSET else []
    worded = [translate("sign", _SIGNS[sign]) for sign in signs if sign in _SIGNS]
    return f"{sure}: {', '.join(worded)}." if worded else f"{sure}."
