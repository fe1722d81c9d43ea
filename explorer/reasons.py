"""The reasons that a dossier keeps, in the reader's language.

A dossier is the same file for every reader: its rules write their reasons in English. Here stand
the sentences they write, as templates; a reason that fits one is said in the reader's language, and
any other (a person's own) as it was written.
"""

from __future__ import annotations

import re
from functools import cache

from explorer.words import ENGLISH, QT_TRANSLATE_NOOP, language, translate

TEMPLATES = (
    # What a pair of quotation marks is, and who speaks (explorer.extract).
    QT_TRANSLATE_NOOP("reasons", "{shape}; speaker: {how}"),
    QT_TRANSLATE_NOOP("reasons", "it stands inside another quote"),
    QT_TRANSLATE_NOOP("reasons", "the words before it name it as a term"),
    QT_TRANSLATE_NOOP("reasons", "it runs over the end of its paragraph"),
    QT_TRANSLATE_NOOP("reasons", "it is written as a sentence"),
    QT_TRANSLATE_NOOP("reasons", "a few words in marks, as one marks a name"),
    QT_TRANSLATE_NOOP("reasons", "it is part of a sentence"),
    QT_TRANSLATE_NOOP("reasons", "named after the verb that follows the quote"),
    QT_TRANSLATE_NOOP("reasons", "named before the verb of speech"),
    QT_TRANSLATE_NOOP("reasons", "named after “according to”"),
    QT_TRANSLATE_NOOP("reasons", "as they put it"),
    QT_TRANSLATE_NOOP("reasons", "named after “by”"),
    QT_TRANSLATE_NOOP("reasons", "the subject of the verb before"),
    QT_TRANSLATE_NOOP("reasons", "the subject of the sentence"),
    QT_TRANSLATE_NOOP("reasons", "the relative clause says what they said"),
    QT_TRANSLATE_NOOP("reasons", "named before the insertion that the verb follows"),
    QT_TRANSLATE_NOOP("reasons", "quoted as saying it"),
    QT_TRANSLATE_NOOP("reasons", "the pronoun means whom the next sentence names"),
    QT_TRANSLATE_NOOP("reasons", "named right beside the words"),
    QT_TRANSLATE_NOOP("reasons", "their words are called by a noun of speech"),
    QT_TRANSLATE_NOOP("reasons", "the answer of an interview"),
    QT_TRANSLATE_NOOP("reasons", "the sentence gives their view"),
    QT_TRANSLATE_NOOP("reasons", "named before the colon"),
    QT_TRANSLATE_NOOP("reasons", "goes on speaking from the quote before"),
    QT_TRANSLATE_NOOP("reasons", "the sentence before is about them"),
    QT_TRANSLATE_NOOP("reasons", "the quote runs over several paragraphs"),
    QT_TRANSLATE_NOOP("reasons", "the next sentence says who is speaking"),
    QT_TRANSLATE_NOOP("reasons", "the text does not say who"),
    # Countries and people.
    QT_TRANSLATE_NOOP("reasons", "It is only named in the dateline."),
    QT_TRANSLATE_NOOP("reasons", "The headline names it."),
    QT_TRANSLATE_NOOP("reasons", "No country weighs more in the article."),
    QT_TRANSLATE_NOOP("reasons", "It comes up {count} times, over {paragraphs} paragraphs."),
    QT_TRANSLATE_NOOP(
        "reasons", "The first sentence names it, and who stands for it comes up again."
    ),
    QT_TRANSLATE_NOOP("reasons", "The first sentence names it."),
    QT_TRANSLATE_NOOP("reasons", "The article names it without being about it."),
    QT_TRANSLATE_NOOP("reasons", "the text gives this role"),
    QT_TRANSLATE_NOOP("reasons", "written as a person's name"),
    # Ties of quotes and events.
    QT_TRANSLATE_NOOP("reasons", "{name} is of {country}."),
    QT_TRANSLATE_NOOP("reasons", "“{words}” is named in the quote."),
    QT_TRANSLATE_NOOP("reasons", "{country} is part of {region}, named in the quote."),
    QT_TRANSLATE_NOOP("reasons", "{name} is named in the quote."),
    QT_TRANSLATE_NOOP("reasons", "It is said to “{words}”."),
    QT_TRANSLATE_NOOP("reasons", "“{words}” stands in the sentence around it."),
    QT_TRANSLATE_NOOP("reasons", "The sentence around it is about {name}."),
    QT_TRANSLATE_NOOP("reasons", "“{words}” is named."),
    QT_TRANSLATE_NOOP("reasons", "{name} takes part."),
    QT_TRANSLATE_NOOP("reasons", "It took place in {place}."),
    QT_TRANSLATE_NOOP("reasons", "It is part of {region}, which is named."),
    # Dates of events.
    QT_TRANSLATE_NOOP("reasons", "The sentence tells of a deed and gives no day for it."),
    QT_TRANSLATE_NOOP("reasons", "“{words}” cannot be placed without the day of publication."),
    QT_TRANSLATE_NOOP("reasons", "“{words}” speaks of what is to come and means {date}."),
    QT_TRANSLATE_NOOP("reasons", "“{words}” speaks of what is past and means {date}."),
    QT_TRANSLATE_NOOP("reasons", "“{words}” speaks of a time and means {date}."),
    # What a reader decided (explorer.revise).
    QT_TRANSLATE_NOOP("reasons", "The reader said whose words these are."),
    QT_TRANSLATE_NOOP("reasons", "The reader marked this person."),
    QT_TRANSLATE_NOOP("reasons", "The reader set the date."),
    QT_TRANSLATE_NOOP("reasons", "The reader marked this event."),
    QT_TRANSLATE_NOOP("reasons", "set by the reader"),
)
_OF_REASONS = ("shape", "how")
_LONGEST = 2000


def spoken(reason: str) -> str:
    """Return a reason in the reader's language, or as it is where no rule of ours wrote it."""
    if language() == ENGLISH:
        return reason
    found = _template(reason)
    if found is None:
        return reason
    template, fields = found
    parts = {name: spoken(it) if name in _OF_REASONS else it for name, it in fields.items()}
    return translate("reasons", template).format(**parts)


def is_known(reason: str) -> bool:
    """Tell whether a rule of ours writes such a reason."""
    found = _template(reason)
    if found is None:
        return False
    return all(is_known(it) for name, it in found[1].items() if name in _OF_REASONS)


def _template(reason: str) -> tuple[str, dict[str, str]] | None:
    """Return the template a reason fits, and what stands in its fields."""
    if reason in TEMPLATES:
        return reason, {}
    for template, shape in _shapes() if len(reason) <= _LONGEST else ():
        if fits := shape.fullmatch(reason):
            return template, fits.groupdict()
    return None


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates with fields as patterns, the one with most fixed words first."""
    open_ones = sorted((t for t in TEMPLATES if "{" in t), key=len, reverse=True)
    return tuple((template, re.compile(_pattern(template), re.DOTALL)) for template in open_ones)


def _pattern(template: str) -> str:
    # At most two fields, none beside another, in a text of bounded length: no pattern runs away.
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(template))
