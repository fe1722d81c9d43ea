"""A person's name in full and in the nominative, out of the forms an article has of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from explorer.extract.languages.endings import plain
from explorer.extract.languages.pack import Endings
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import Word


def full_name(
    forms: Sequence[tuple[str, ...]], gender: str | None, book: Vocabulary
) -> tuple[str, str | None]:
    """Return the fullest name and the person's gender, where a first name tells it.

    Args:
        forms: the words of the name at each mention.
        gender: what a form of address told.
        book: the words of the language.
    """
    longest = max(map(len, forms))
    full = [form for form in forms if len(form) == longest]
    best = Counter(full).most_common(1)[0][0]
    if len(best) > 1:
        told = book.gender_of(best[0])
        gender = told if told in ("male", "female") else gender
    if not book.stems:
        return " ".join(best), gender
    words = list(best)
    if len(words) > 1:
        words[0] = _first(full, book)
    words[-1] = _last([form[-1] for form in forms], gender, book)
    return " ".join(words), gender


def is_oblique(words: Sequence[Word], name: str, book: Vocabulary) -> bool:
    """Tell whether a mention stands in another case than the nominative `name`."""
    last = name.rsplit(maxsplit=1)[-1]
    if not book.stems or plain(words[-1].text) == plain(last):
        return False
    return book.stem(words[-1].text) == book.stem(last)


def _first(full: Sequence[tuple[str, ...]], book: Vocabulary) -> str:
    """Return the first name: as the pack has it, or its shortest form."""
    for form in full:
        known = book.first.get(plain(form[0]))
        if known is not None:
            return known[0]
    told = [form[0] for form in full if book.gender_of(form[0]) is not None]
    return min(told or [form[0] for form in full], key=len)


def _last(forms: Sequence[str], gender: str | None, book: Vocabulary) -> str:
    """Return the family name: a form seen that is a nominative, or one made into it."""
    rules = book.pack.people
    table = rules.nominative_female if gender == "female" else rules.nominative_male
    counted = Counter(forms)
    made = {form: _nominative(form, table) for form in counted}
    seen = [form for form in counted if made[form] == form]
    if seen:
        return max(seen, key=lambda form: (counted[form], -len(form)))
    first = counted.most_common(1)[0][0]
    return made[first]


def _nominative(form: str, table: Endings) -> str:
    for ending, *rest in table:
        if form.endswith(ending):
            kept = rest[0] if rest else ""
            return form[: len(form) - len(ending)] + kept
    return form
