"""Countries by name in many languages, for the operators `country:` and `about:`.

Names are CLDR's (Unicode licence), as Babel ships them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from explorer.i18n import messages
from explorer.store.search.aliases import known, phrase_of
from explorer.text.search_folding import fold

# Read one after the other until the name is found: most readers type English.
_CODES = "en ru uk kk ky uz tg az hy ka fr de es it pt pl tr ar fa he zh ja ko hi cs nl sv"
LANGUAGES = tuple(_CODES.split())
_NOT_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


@cache
def names(language: str = "en") -> dict[str, str]:
    """Return the names of all countries in `language` by code (ISO 3166-1 alpha-2, XK)."""
    from babel import Locale

    territories = Locale.parse(language).territories
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
    }


def name(code: str) -> str:
    """Return a country's name in the reader's language, or the code itself if it has none."""
    return names(messages.language().partition("-")[0]).get(code, code)


def codes(value: str, languages: tuple[str, ...] = LANGUAGES) -> list[str]:
    """Return the countries that `value` means: a code, a name, an alias, or how names begin.

    Args:
        value: as the reader typed it, in any of `languages`, of which English is the first.
        languages: the languages to look in; each one costs some milliseconds the first time.
    """
    folded = fold(value)
    if folded.upper() in names() and len(folded) == 2:
        return [folded.upper()]
    if not folded:
        return []
    if found := _named(folded, "en") or _aliased(folded) or _beginning(folded, "en"):
        return found
    others = languages[1:]
    exact = next(filter(None, (_named(folded, language) for language in others)), [])
    return exact or next(filter(None, (_beginning(folded, language) for language in others)), [])


def named(value: str, languages: Iterable[str]) -> str | None:
    """Return the country that is called exactly `value` in one of `languages`, or None.

    They are the names by which articles in these languages are read: no CLDR has to be loaded.
    """
    folded = fold(value)
    return next(filter(None, (_read_as(code).get(folded) for code in languages)), None)


@cache
def _read_as(language: str) -> dict[str, str]:
    from explorer.extract.languages import pack

    return {
        fold(name.rstrip(pack.FLAGS)): code
        for code, found in pack.load(language).country_names().items()
        for name in found.names
    }


def _named(folded: str, language: str) -> list[str]:
    code = _by_fold(language).get(folded)
    return [code] if code else []


def _aliased(folded: str) -> list[str]:
    also = (" ".join(other) for other in known().of(phrase_of(folded)))
    return next(filter(None, (_named(other, "en") for other in also)), [])


def _beginning(folded: str, language: str) -> list[str]:
    return sorted({c for name, c in _by_fold(language).items() if name.startswith(folded)})


@cache
def _by_fold(language: str) -> dict[str, str]:
    return {fold(text): code for code, text in names(language).items()}
