"""Leaders so well known that a paper may give one name alone: "Putin", "Макрон"."""

from __future__ import annotations

from functools import cache

from explorer.extract.languages.vocabulary import Vocabulary
from explorer.gazetteer import wordlists
from explorer.gazetteer.officeholders import cyrillic
from explorer.text.press_names import press_key

_SHORTEST = 5  # letters: shorter ones are words of some language ("Modi" are modes in German)


def is_well_known(word: str, book: Vocabulary) -> bool:
    """Tell whether a capitalised word alone names such a leader, and no first name."""
    return home_of(word, book.pack.code) is not None and book.gender_of(word) is None


def home_of(word: str, language: str) -> str | None:
    """Return the country of such a leader (alpha-2), ``-`` for none, None for anybody else."""
    if len(word) < _SHORTEST:
        return None
    return _homes().get(press_key(word, language))


@cache
def _homes() -> dict[str, str]:
    listed = wordlists.mononyms()
    homes = {press_key(name, "en"): code for name, code in listed.items()}
    for name, spellings in cyrillic().items():
        code = wordlists.country_of_mononym(name.split()[-1])
        if code is not None:
            homes |= {press_key(spelled.split()[-1], "ru"): code for spelled in spellings}
    return homes
