"""What countries are called in another language than English, from Unicode's CLDR by Babel."""

from __future__ import annotations

from functools import cache

from explorer.i18n.messages import ENGLISH, language

_ALPHA_2 = 2  # letters of a country's code; CLDR's regions of the world have three digits


def country_name(code: str, fallback: str) -> str:
    """Return what the reader's language calls a country; `fallback` in English, and for no name."""
    spoken = language()
    return fallback if spoken == ENGLISH else names(spoken).get(code, fallback)


@cache
def names(language: str) -> dict[str, str]:
    """Return the names by code in `language` (BCP 47 or POSIX, ``fr``, ``pt_BR``).

    English needs none and gets none: the map's own names are English. Neither does a language that
    Babel does not know; codes without a name in it are left out. The map keeps those it draws.
    """
    tag = language.replace("-", "_").partition(".")[0]
    if tag.partition("_")[0] in ("en", "C", "POSIX", ""):
        return {}
    # Late: a start in English does without Babel.
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale.parse(tag).territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {code: name for code, name in territories.items() if len(code) == _ALPHA_2}
