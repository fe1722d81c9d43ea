"""Which words of a sentence a clause of speech reports: before it, behind it, or on both sides."""

from __future__ import annotations

from typing import NamedTuple

from explorer.extract.document.small_words import PREPOSITIONS
from explorer.extract.reported import complement
from explorer.extract.reported.verbs import has_finite_verb, is_finite
from explorer.extract.speakers.sentence_tokens import PUNCT, QUOTE, WORD, Item
from explorer.extract.speakers.subjects import Cue
from explorer.gazetteer import wordlists
from explorer.model import Span

_JOINS = wordlists.reporting_words("joins")
_ASIDES = wordlists.reporting_words("asides")
_DENIED = wordlists.reporting_words("denied")
_AMOUNTS = wordlists.reporting_words("amounts")
_ADVERBS = wordlists.reporting_words("adverbs")
_SHORT = 2  # items of a mere lead-in: "But, she added, …"
_TITLE = 8  # items that may stand between a comma and the name: "county fire chief Jane Doe"
_RELATIVES = wordlists.reporting_words("relatives")


class Reported(NamedTuple):
    """The stretches one clause reports, in order, and the rule by which they were told."""

    stretches: tuple[Span, ...]
    form: str


class Reader:
    """Reads the sentences of one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def read(self, items: tuple[Item, ...], cues: tuple[Cue, ...], number: int) -> Reported | None:
        """Return what the clause of speech `cues[number]` reports, or None."""
        cue = cues[number]
        verb = items[cue.verb]
        if verb.key == "according":
            return self._according(items, cue)
        if not any(
            verb.key in wordlists.reporting_words(kind)
            for kind in ("clause", "addressed", "request", "question", "charge", "infinitive")
        ):
            return None
        if self._is_denied(items, cue):
            return None
        found = complement.find(self.text, items, cue, cues)
        if found is not None:
            last = self._end(items, found.first, cues, number)
            span = self._span(items, found.first, last)
            return Reported((span,), f"reported.{found.form}") if span else None
        follows = items[cue.verb + 1].key if cue.verb + 1 < len(items) else ""
        if follows in _AMOUNTS:  # "Of her marriage, which …, she says little."
            return None
        before = self._opening(items, cue, cues, number)
        if before is None or verb.key not in wordlists.reporting_words("clause"):
            return None
        return self._around(items, cue, before, cues, number)

    def _is_denied(self, items: tuple[Item, ...], cue: Cue) -> bool:
        """Tell whether it was not said: "did not say", "never told"."""
        return any(item.key in _DENIED for item in items[max(0, cue.verb - 3) : cue.verb])

    # -- behind the verb ------------------------------------------------------------------------

    def _end(self, items: tuple[Item, ...], first: int, cues: tuple[Cue, ...], number: int) -> int:
        """Return the last item of what begins at `first`."""
        verbs = {cue.verb: cue for cue in cues[number + 1 :]}
        starts = {min(c.subject.first, c.verb): c for c in cues[number + 1 :] if c.verb >= first}
        for index in range(first + 1, len(items)):
            item = items[index]
            if item.kind == PUNCT and item.key == ";":
                return index - 1
            if not self._may_end(item):
                continue
            following = index + 1
            if following < len(items) and items[following].key in _JOINS:
                following += 1
            if following >= len(items):
                continue
            if self._leaves(items, index, following, verbs, starts):
                return index if item.kind == QUOTE else index - 1
        return len(items) - 1

    def _may_end(self, item: Item) -> bool:
        if item.kind == QUOTE:
            return self.text[item.end - 2] == ","
        if item.kind == PUNCT:
            in_number = item.key == "," and self.text[item.end : item.end + 1].isdigit()
            return item.key in ",—–-" and not in_number
        return item.key in _JOINS

    def _leaves(
        self,
        items: tuple[Item, ...],
        index: int,
        following: int,
        verbs: dict[int, Cue],
        starts: dict[int, Cue],
    ) -> bool:
        """Tell whether the report is over at `index`: another clause of speech begins behind it."""
        ahead = following
        while ahead < len(items) and items[ahead].key.endswith("ly"):
            ahead += 1
        if ahead in verbs:
            return True
        if following in starts:
            return items[index].kind != WORD or items[index].key in ("but", "while")
        nxt = items[following]
        if items[following - 1].key == "but" and is_finite(nxt):
            return True
        if nxt.kind == WORD and items[index].key in (",", "", "—", "–"):
            if nxt.key == "according":
                return True
            if nxt.key in ("a", "an") and not has_finite_verb(
                self.text, items, following, len(items) - 1
            ):
                return True
            if nxt.key in _ASIDES:
                return True
        return False

    # -- before the verb ------------------------------------------------------------------------

    def _opening(
        self, items: tuple[Item, ...], cue: Cue, cues: tuple[Cue, ...], number: int
    ) -> int | None:
        """Return where the words before the clause begin that it may report, or None."""
        if cue.rule in ("speaker.relative", "speaker.shared-subject", "speaker.main-subject"):
            return None
        start = self._clause_start(items, cue)
        after_comma = start > 1 and items[start - 1].key == ","
        if not after_comma and (start < 1 or items[start - 1].kind != QUOTE):
            return None
        first = 0
        verbs = wordlists.reporting_verbs()
        if any(c.verb < start and items[c.verb].key in verbs for c in cues[:number]):
            return None
        while first < start and items[first].kind == PUNCT:
            first += 1
        return first

    def _clause_start(self, items: tuple[Item, ...], cue: Cue) -> int:
        """Return the first item of the clause of speech, what stands before a name included."""
        start = min(cue.subject.first, cue.verb)
        joins = wordlists.words("conjunctions")
        for index in range(start, max(0, start - _TITLE), -1):
            before = items[index - 1]
            if before.kind == PUNCT:
                return index
            if before.kind != WORD or (before.key in joins and before.key != "as"):
                return start
        return start

    def _around(
        self, items: tuple[Item, ...], cue: Cue, first: int, cues: tuple[Cue, ...], number: int
    ) -> Reported | None:
        """Return “The plan, she said, would fail” and “The plan had failed, she said”."""
        last = self._clause_start(items, cue) - 2
        before = self._span(items, first, last)
        if before is None:
            return None
        leads_in = self._leads_in(items, first, last)
        whole = has_finite_verb(self.text, items, first, last)
        behind = self._resumption(items, cue, whole)
        if behind is not None and self._resumes(items, behind, cues, number):
            after = self._span(items, behind, self._end(items, behind, cues, number))
            asked = items[first].key in wordlists.reporting_words("subordinators") and whole
            if after is not None and leads_in and (last - first < _SHORT or asked):
                return Reported((after,), "reported.parenthesis")
            if after is not None and (not leads_in or items[behind].kind != QUOTE):
                return Reported((before, after), "reported.parenthesis")
        return Reported((before,), "reported.before") if whole and not leads_in else None

    def _resumption(self, items: tuple[Item, ...], cue: Cue, whole: bool) -> int | None:
        """Return where the report goes on behind its clause of speech, or None.

        When or where it was said may stand before the comma, unless what was reported before the
        clause is `whole` by itself.
        """
        comma = (cue.subject.last if cue.inverted else cue.verb) + 1
        times = wordlists.words("days") | PREPOSITIONS
        if not whole and comma < len(items) and items[comma].key in times:
            near = range(comma + 1, min(comma + _TITLE, len(items)))
            comma = next((index for index in near if items[index].kind == PUNCT), comma)
        if comma + 1 >= len(items) or items[comma].kind != PUNCT or items[comma].key not in ",—–-":
            return None
        return comma + 1 if not cue.inverted or items[comma + 1].kind == QUOTE else None

    def _resumes(
        self, items: tuple[Item, ...], index: int, cues: tuple[Cue, ...], number: int
    ) -> bool:
        item = items[index]
        if item.key in _RELATIVES or item.key in ("according", "and", "but", "as", "in", "a", "an"):
            return False
        if item.kind == WORD and item.key.endswith("ing"):
            return False
        return all(c.verb != index for c in cues[number + 1 :])

    def _leads_in(self, items: tuple[Item, ...], first: int, last: int) -> bool:
        """Tell whether the words only say when or why it was said: "When asked about it,"."""
        opening = items[first]
        subordinate = wordlists.reporting_words("subordinators")
        leads = opening.key in subordinate or opening.key in PREPOSITIONS or opening.key in _JOINS
        leads = leads or opening.key in wordlists.words("days") or opening.key in _ADVERBS
        leads = leads or (opening.kind == WORD and opening.key.endswith(("ing", "ed")))
        return leads and not any(item.key == "," for item in items[first:last])

    # -- according to ---------------------------------------------------------------------------

    def _according(self, items: tuple[Item, ...], cue: Cue) -> Reported | None:
        if cue.verb <= 1:
            comma = next(
                (i for i in range(cue.subject.last + 1, len(items)) if items[i].key == ","), None
            )
            if comma is None or comma + 1 >= len(items):
                return None
            span = self._span(items, comma + 1, len(items) - 1)
        else:
            span = self._span(items, 0, cue.verb - 1)
        return Reported((span,), "reported.according-to") if span else None

    def _span(self, items: tuple[Item, ...], first: int, last: int) -> Span | None:
        """Return the stretch from item to item without the punctuation at its ends."""
        while first <= last and items[first].kind == PUNCT and items[first].key not in "([":
            first += 1
        while last >= first and items[last].kind == PUNCT and items[last].key not in ")]":
            last -= 1
        if last < first:
            return None
        return Span(items[first].start, items[last].end)
