"""Reasons and clues: kept in English by dossiers, said in the reader's language when shown.

A document written in one language is read in another: so the file keeps the English sentence, and
what varies in it (names, words of the article, counts) is found again by the sentence's pattern.
"""

from __future__ import annotations

import re
from functools import cache

from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate

NAMED_AFTER_VERB = QT_TRANSLATE_NOOP("reason", "named after the verb that follows the quote")
NAMED_BEFORE_VERB = QT_TRANSLATE_NOOP("reason", "named before the verb of speech")
ACCORDING_TO = QT_TRANSLATE_NOOP("reason", "named after “according to”")
AS_PUT = QT_TRANSLATE_NOOP("reason", "as they put it")
NAMED_AFTER_BY = QT_TRANSLATE_NOOP("reason", "named after “by”")
SUBJECT_OF_VERB = QT_TRANSLATE_NOOP("reason", "the subject of the verb before")
SUBJECT_OF_SENTENCE = QT_TRANSLATE_NOOP("reason", "the subject of the sentence")
RELATIVE_CLAUSE = QT_TRANSLATE_NOOP("reason", "the relative clause says what they said")
OVER_INSERTION = QT_TRANSLATE_NOOP("reason", "named before the insertion that the verb follows")
QUOTED_AS_SAYING = QT_TRANSLATE_NOOP("reason", "quoted as saying it")
NAMED_LATER = QT_TRANSLATE_NOOP("reason", "the pronoun means whom the next sentence names")
NAMED_BESIDE = QT_TRANSLATE_NOOP("reason", "named right beside the words")
NOUN_OF_SPEECH = QT_TRANSLATE_NOOP("reason", "their words are called by a noun of speech")
ANSWER = QT_TRANSLATE_NOOP("reason", "the answer of an interview")
GIVES_VIEW = QT_TRANSLATE_NOOP("reason", "the sentence gives their view")
BEFORE_COLON = QT_TRANSLATE_NOOP("reason", "named before the colon")
GOES_ON = QT_TRANSLATE_NOOP("reason", "goes on speaking from the quote before")
INTRODUCED = QT_TRANSLATE_NOOP("reason", "the sentence before is about them")
OVER_PARAGRAPHS = QT_TRANSLATE_NOOP("reason", "the quote runs over several paragraphs")
SAID_NEXT = QT_TRANSLATE_NOOP("reason", "the next sentence says who is speaking")
HEADLINE_ECHO = QT_TRANSLATE_NOOP("reason", "the story gives the same words and says whose")
NOBODY_STATED = QT_TRANSLATE_NOOP("reason", "the text does not say who")

NESTED = QT_TRANSLATE_NOOP("reason", "it stands inside another quote")
NAMED_AS_TERM = QT_TRANSLATE_NOOP("reason", "the words before it name it as a term")
RUNS_ON = QT_TRANSLATE_NOOP("reason", "it runs over the end of its paragraph")
IS_SENTENCE = QT_TRANSLATE_NOOP("reason", "it is written as a sentence")
SHORT_TERM = QT_TRANSLATE_NOOP("reason", "a few words in marks, as one marks a name")
IS_PART = QT_TRANSLATE_NOOP("reason", "it is part of a sentence")
QUOTE = QT_TRANSLATE_NOOP("reason", "{kind}; speaker: {told}")

OF_COUNTRY = QT_TRANSLATE_NOOP("reason", "{who} is of {country}.")
SPEAKER_OF_COUNTRY = QT_TRANSLATE_NOOP("reason", "The speaker is of {country}.")
WORDS_IN_QUOTE = QT_TRANSLATE_NOOP("reason", "“{words}” is named in the quote.")
REGION_IN_QUOTE = QT_TRANSLATE_NOOP("reason", "{country} is part of {region}, named in the quote.")
PERSON_IN_QUOTE = QT_TRANSLATE_NOOP("reason", "{who} is named in the quote.")
SAID_TO = QT_TRANSLATE_NOOP("reason", "It is said to “{words}”.")
WORDS_AROUND = QT_TRANSLATE_NOOP("reason", "“{words}” stands in the sentence around it.")
PERSON_AROUND = QT_TRANSLATE_NOOP("reason", "The sentence around it is about {who}.")
WORDS_NAMED = QT_TRANSLATE_NOOP("reason", "“{words}” is named.")
TAKES_PART = QT_TRANSLATE_NOOP("reason", "{who} takes part.")
TOOK_PLACE = QT_TRANSLATE_NOOP("reason", "It took place in {place}.")
PART_OF_REGION = QT_TRANSLATE_NOOP("reason", "It is part of {region}, which is named.")

NO_DAY = QT_TRANSLATE_NOOP("reason", "The sentence tells of a deed and gives no day for it.")
NOT_ANCHORED = QT_TRANSLATE_NOOP(
    "reason", "“{words}” cannot be placed without the day of publication."
)
MEANS_FUTURE = QT_TRANSLATE_NOOP("reason", "“{words}” speaks of what is to come and means {day}.")
MEANS_PAST = QT_TRANSLATE_NOOP("reason", "“{words}” speaks of what is past and means {day}.")
MEANS_TIME = QT_TRANSLATE_NOOP("reason", "“{words}” speaks of a time and means {day}.")

ONLY_DATELINE = QT_TRANSLATE_NOOP("reason", "It is only named in the dateline.")
IN_HEADLINE = QT_TRANSLATE_NOOP("reason", "The headline names it.")
WEIGHS_MOST = QT_TRANSLATE_NOOP("reason", "No country weighs more in the article.")
COMES_UP = QT_TRANSLATE_NOOP("reason", "It comes up %n times; paragraphs: {paragraphs}.")
FIRST_AND_AGAIN = QT_TRANSLATE_NOOP(
    "reason", "The first sentence names it, and who stands for it comes up again."
)
IN_FIRST_SENTENCE = QT_TRANSLATE_NOOP("reason", "The first sentence names it.")
ONLY_NAMED = QT_TRANSLATE_NOOP("reason", "The article names it without being about it.")

ROLE_GIVEN = QT_TRANSLATE_NOOP("reason", "the text gives this role")
WRITTEN_AS_NAME = QT_TRANSLATE_NOOP("reason", "written as a person's name")

SPEAKER_BY_HAND = QT_TRANSLATE_NOOP("reason", "The reader said whose words these are.")
PERSON_BY_HAND = QT_TRANSLATE_NOOP("reason", "The reader marked this person.")
EVENT_BY_HAND = QT_TRANSLATE_NOOP("reason", "The reader marked this event.")
DATE_BY_HAND = QT_TRANSLATE_NOOP("reason", "The reader set the date.")

FIRST_LINE = QT_TRANSLATE_NOOP("reason", "first line: {words}")
BYLINE = QT_TRANSLATE_NOOP("reason", "byline: {words}")
DATELINE = QT_TRANSLATE_NOOP("reason", "dateline: {words}")
MASTHEAD = QT_TRANSLATE_NOOP("reason", "masthead: {words}")
DOCUMENT_TITLE = QT_TRANSLATE_NOOP("reason", "document title: {words}")
DOCUMENT_AUTHOR = QT_TRANSLATE_NOOP("reason", "document author: {words}")
DOCUMENT_MADE = QT_TRANSLATE_NOOP("reason", "the document was made on this day")
PDF_MADE = QT_TRANSLATE_NOOP("reason", "the PDF was made on this day")
LARGEST_LINE = QT_TRANSLATE_NOOP("reason", "the largest line of the first page")
PAGE_LANGUAGE = QT_TRANSLATE_NOOP("reason", "the page's lang")
CANONICAL_LINK = QT_TRANSLATE_NOOP("reason", "canonical link")
MARKED_AUTHOR = QT_TRANSLATE_NOOP("reason", "the element marked as author")
PAGE_ADDRESS = QT_TRANSLATE_NOOP("reason", "the page's address: {words}")

_FIELD = re.compile(r"\\\{(\w+)\\\}|%n")
# Longer than any reason: the article's own words in one are cut long before.
_LONGEST = 600
_PARTS = frozenset({"kind", "told"})


def spoken(sentence: str) -> str:
    """Return a reason or clue of a dossier in the reader's language.

    A sentence that no rule of this program writes (a curated one, the article's own words) is
    returned as it is.
    """
    if len(sentence) > _LONGEST:
        return sentence
    for text, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            return _said(text, found.groupdict())
    return sentence


def is_known(sentence: str) -> bool:
    """Tell whether a rule of this program writes such a sentence."""
    short = len(sentence) <= _LONGEST
    return short and any(pattern.fullmatch(sentence) for _, pattern in _patterns())


def _said(text: str, values: dict[str, str]) -> str:
    count = int(values.pop("count", -1))
    # What was put together of two reasons is taken apart again; names are nobody's sentences.
    values = {name: spoken(v) if name in _PARTS else v for name, v in values.items()}
    return translate("reason", text, count).format(**values)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every text with its pattern; those with the fewest fields first, as they say the most."""
    named = (value for name, value in globals().items() if name.isupper() and name[0] != "_")
    texts = [value for value in named if isinstance(value, str)]
    texts.sort(key=lambda text: (text.count("{"), -len(text)))
    return tuple((text, re.compile(_pattern(text), re.DOTALL)) for text in texts)


def _pattern(text: str) -> str:
    def field(found: re.Match[str]) -> str:
        return rf"(?P<{found[1]}>.+?)" if found[1] else r"(?P<count>\d{1,9})"

    return _FIELD.sub(field, re.escape(text))
