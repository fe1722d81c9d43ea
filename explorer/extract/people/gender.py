"""Whether "he" or "she" can mean somebody: by title, by first name, by the pronouns around."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from explorer.extract.document.document import Document
from explorer.extract.people.identity import Identity
from explorer.gazetteer import wordlists
from explorer.model import Span

_QUOTED = re.compile(r"“[^”\n]*”?|\"[^\"\n]*\"?|«[^»\n]*»?")
_NO_NOUN = wordlists.any_of_people("after_her_alone")
_PRONOUN = re.compile(
    r"\b(?:(?P<male>[Hh]e|[Hh]is|himself)|"
    rf"(?P<female>[Ss]he|herself|[Hh]er(?= (?!(?:{_NO_NOUN})\b)[a-z]{{3,}})))\b"
)
_REACH = 300
_FEMALE_ENDING = re.compile(rf"^.{{2,}}(?:{wordlists.any_of_people('female_endings')})$")
_MALE_ENDING = re.compile(rf"^.{{2,}}(?:{wordlists.any_of_people('male_endings')})$")


def of_titles(identity: Identity) -> str | None:
    """Return the gender titles and roles tell: "Mrs.", "spokesman", or None."""
    titled = identity.titles.most_common(1)
    if titled:
        return titled[0][0]
    for role in identity.roles:
        last = role.head.rpartition(" ")[2]
        for gender in ("male", "female"):
            if role.head in wordlists.titles(gender) or last in wordlists.titles(gender):
                return gender
    return None


def of_first_name(identity: Identity) -> str | None:
    """Return the gender of the first name where it is a known one of one gender."""
    return wordlists.gender_of(identity.names[0])


def of_ending(identity: Identity) -> str | None:
    """Return the gender the ending of an unknown first name hints at."""
    if len(identity.names) < 2 or wordlists.is_first_name(identity.names[0]):
        return None
    name = identity.names[0]
    if _FEMALE_ENDING.match(name):
        return "female"
    return "male" if _MALE_ENDING.match(name) else None


class GenderContext:
    """The sentences in which one person alone is named, and the pronouns in them."""

    def __init__(self, reading: Document, identities: list[Identity]) -> None:
        self.reading = reading
        self._starts = sorted(
            span.start for identity in identities for span, _ in identity.mentions
        )

    def _alone(self, sentence: Span, own: list[Span]) -> bool:
        count = bisect_right(self._starts, sentence.end - 1) - bisect_right(
            self._starts, sentence.start - 1
        )
        return count == sum(sentence.covers(span) for span in own)

    def gender(self, identity: Identity) -> str | None:
        """Return the gender of the pronouns that can only mean the person, or None."""
        votes: Counter[str] = Counter()
        own = [span for span, _ in identity.mentions[:12]]
        for span in own:
            sentence = self.reading.sentence_at(span.start)
            if sentence is None or not self._alone(sentence.span, own):
                continue
            text = _QUOTED.sub(
                " ", self.reading.text[span.end : min(sentence.span.end, span.end + _REACH)]
            )
            votes.update(found.lastgroup or "" for found in _PRONOUN.finditer(text))
        if len(votes) != 1:
            return None
        return votes.most_common(1)[0][0]


def genders(reading: Document, identities: list[Identity]) -> list[str | None]:
    """Return the gender of each person, the surest sign first, None where nothing tells."""
    around = GenderContext(reading, identities)
    return [
        of_titles(i) or of_first_name(i) or around.gender(i) or of_ending(i) for i in identities
    ]
