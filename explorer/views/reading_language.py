"""What the reader is told of an article's language: its name, and what is not read in it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extract.languages import pack
from explorer.extract.languages.pack import Part
from explorer.i18n.language_names import language_name
from explorer.i18n.messages import translate


def sentence(code: str) -> str:
    """Return what is not read in the language (ISO 639-1), or in part; nothing where all is."""
    said = []
    name = language_name(code) if pack.unread(code) or pack.partly_read(code) else ""
    if parts := pack.partly_read(code):
        words = translate("language", "Read in part in {language}: {parts}.")
        said.append(words.format(language=name, parts=_listed(parts)))
    if parts := pack.unread(code):
        words = translate("language", "Not read in {language}: {parts}.")
        said.append(words.format(language=name, parts=_listed(parts)))
    return " ".join(said)


def _listed(parts: Sequence[Part]) -> str:
    return ", ".join(_name(part) for part in parts)


def _name(part: Part) -> str:
    names = {
        "countries": translate("language", "countries"),
        "quotes": translate("language", "quotes"),
        "speakers": translate("language", "speakers"),
        "people": translate("language", "people"),
        "dates": translate("language", "dates and events"),
    }
    return names[part]
