"""Who said each quote: the clause of speech around it, or whoever speaks on; unknown if neither."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec
from msgspec import UNSET

from explorer.extract.coreference import Discourse
from explorer.extract.cues import Cue, CueFinder
from explorer.extract.frames import PERSON, PUNCT, QUOTE, WORD, Frame, FrameMaker
from explorer.extract.people import PeopleFindings
from explorer.extract.phrases import DETERMINERS, Phrase
from explorer.extract.quotes import FoundQuote, QuoteFindings
from explorer.extract.reading import Reading
from explorer.gazetteer import lexicon
from explorer.model import Organisation, Quote, Span, Why

_TERM_WORDS = 3
_QUOTER_WORDS = 8
_NOUN_REACH = 14
_NO_NAMES = (
    lexicon.words("determiners") | lexicon.words("prepositions") | lexicon.words("conjunctions")
)
_ARTICLES = lexicon.words("determiners")
_NO_NOUNS = lexicon.words("prepositions") | lexicon.words("conjunctions")


class Attribution(NamedTuple):
    """Who said a quote and how that was told."""

    person: str | None
    name: str | None
    cue: str | None
    rule: str
    spans: tuple[Span, ...]
    clause: int = -1


_REASONS = {
    "speaker.inverted": "named after the verb that follows the quote",
    "speaker.before-verb": "named before the verb of speech",
    "speaker.according-to": "named after “according to”",
    "speaker.as-put": "as they put it",
    "speaker.passive-agent": "named after “by”",
    "speaker.shared-subject": "the subject of the verb before",
    "speaker.main-subject": "the subject of the sentence",
    "speaker.relative": "the relative clause says what they said",
    "speaker.over-insertion": "named before the insertion that the verb follows",
    "speaker.quoted": "quoted as saying it",
    "speaker.named-later": "the pronoun means whom the next sentence names",
    "speaker.noun": "their words are called by a noun of speech",
    "speaker.answer": "the answer of an interview",
    "speaker.for": "the sentence gives their view",
    "speaker.colon": "named before the colon",
    "speaker.carried": "goes on speaking from the quote before",
    "speaker.introduced": "the sentence before is about them",
    "speaker.runs-on": "the quote runs over several paragraphs",
    "speaker.ahead": "the next sentence says who is speaking",
    "speaker.unknown": "the text does not say who",
}
UNKNOWN = Attribution(None, None, None, "speaker.unknown", ())


class _Attributor:
    """Reads a story sentence by sentence and notes who said what."""

    def __init__(self, reading: Reading, findings: QuoteFindings, people: PeopleFindings) -> None:
        self.text = reading.text
        self.reading = reading
        self.top = [q for q in findings.quotes if q.within is None]
        self.by_id = {q.id: q for q in self.top}
        self.maker = FrameMaker(self.text, self.top, people.mentions)
        self.cues = CueFinder(self.text)
        self.discourse = Discourse(people)
        self.names = {person.id: person.name for person in people.people}
        self.said: dict[str, Attribution] = {}
        self.last: Attribution | None = None  # of the last quote attributed
        self.last_place = (-9, -9)  # its paragraph and sentence
        self.introduced: Attribution | None = None  # whom the sentence before is about
        self.introduced_at = -9
        self.number = -1
        self.pending: list[tuple[str, Attribution, str, int]] = []
        self.colon = False

    def read(self) -> dict[str, Attribution]:
        """Return the attribution of every quote that stands in no other."""
        title = self.reading.title
        if title is not None:
            self._paragraph(-1, title)
            self.last = self.introduced = None
        for number, bounds in enumerate(self.reading.paragraphs):
            self._paragraph(number, bounds)
        self._look_ahead()
        self._join_run_ons()
        return self.said

    def _look_ahead(self) -> None:
        """Give what "she said" before anybody was named to whom the next sentences name."""
        for ref, said, gender, number in self.pending:
            person = self.discourse.ahead(number, gender)
            if person is not None:
                self.said[ref] = said._replace(
                    person=person, name=self.names[person], rule="speaker.named-later"
                )

    def _paragraph(self, number: int, bounds: Span) -> None:
        frames = self.maker.frames(number, bounds)
        for index, frame in enumerate(frames):
            self.number += 1
            self.discourse.add(frame)
            cues = self.cues.find(frame)
            if frame.quotes:
                following = frames[index + 1] if index + 1 < len(frames) else None
                self._sentence(frame, cues, following)
            self._remember(frame, cues)

    # -- one sentence -------------------------------------------------------------------------

    def _sentence(self, frame: Frame, cues: list[Cue], following: Frame | None) -> None:
        for index in frame.quotes:
            item = frame.items[index]
            found = self._by_clause(frame, cues, index) or self._by_colon(frame, index)
            if found is None and not cues:
                found = self._by_view(frame, index) or self._by_noun(frame, index)
            if found is None:
                found = self._without_clause(frame, cues, index, following)
            if found.cue is not None and found.name is None:
                gender = found.rule.partition("?")[2]
                unnamed = found._replace(rule="speaker.unknown")
                found = self._without_clause(frame, cues, index, following)
                if found.name is None:
                    self.pending.append((item.ref, unnamed, gender, self.discourse.count - 1))
            self.said[item.ref] = found
            if found.name is not None:
                self.last = found
                self.last_place = (frame.paragraph, self.number)
                if found.person:
                    self.discourse.heard(found.person)

    def _attribution(self, cue: Cue, frame: Frame) -> Attribution | None:
        verb = frame.items[cue.verb]
        word = self.text[verb.start : verb.end]
        if verb.key == "according":
            word = "according to"
        return self._of_phrase(cue.subject, word, cue.rule, cue.verb, verb.span)

    def _of_phrase(
        self, phrase: Phrase, cue: str | None, rule: str, clause: int, at: Span | None = None
    ) -> Attribution | None:
        person = self.discourse.resolve(phrase)
        spans = (phrase.span,) if at is None else (phrase.span, at)
        if person is not None:
            return Attribution(person, self.names[person], cue, rule, spans, clause)
        if phrase.kind == "description":
            return Attribution(None, phrase.text, cue, rule, spans, clause)
        if phrase.kind == "pronoun" and (kin := self.discourse.kin(phrase)):
            return Attribution(None, kin.span.slice(self.text), cue, rule, spans, clause)
        if phrase.kind == "pronoun" and phrase.ref in ("male", "female") and cue is not None:
            return Attribution(None, None, cue, f"{rule}?{phrase.ref}", spans, clause)
        if phrase.kind == "pronoun" and phrase.ref == "thing" and self._thing():
            return Attribution(None, self._thing(), cue, rule, spans, clause)
        if phrase.kind == "pronoun" and phrase.ref in ("plural", "thing") and self.last:
            if self.last.person is None and self.last.name:
                return self.last._replace(cue=cue, rule=rule, spans=spans, clause=clause)
        return None

    def _by_clause(self, frame: Frame, cues: list[Cue], index: int) -> Attribution | None:
        """Return who says the quote at `index` by the clause of speech nearest to it."""
        cue = self._right_clause(frame, cues, index) or self._left_clause(frame, cues, index)
        cue = cue or self._far_clause(frame, cues, index)
        if cue is None or self._only_names(frame, cue, index):
            return None
        return self._attribution(cue, frame)

    def _only_names(self, frame: Frame, cue: Cue, index: int) -> bool:
        """Tell whether one or two words in marks name a thing rather than quote what was said."""
        quote = self.by_id[frame.items[index].ref]
        if quote.kind != "term":
            return False
        if quote.why.rule == "quote.term-named":
            return True
        if cue.verb > index:
            return False
        verb, before = frame.items[cue.verb].key, frame.items[index - 1]
        if before.key == "about" or verb in lexicon.words("naming_verbs"):
            return True
        if index - 1 == cue.verb or before.kind == PUNCT:
            return False
        after = frame.items[index + 1] if index + 1 < len(frame.items) else None
        modifies = after is not None and after.kind == WORD and after.key not in _NO_NOUNS
        return modifies and any(
            item.key in _ARTICLES for item in frame.items[max(cue.verb, index - 3) + 1 : index]
        )

    def _right_clause(self, frame: Frame, cues: list[Cue], index: int) -> Cue | None:
        """Return the clause that follows the quote directly: “…,” said Smith / Smith said."""
        for cue in cues:
            if cue.verb <= index or cue.describing:
                continue
            if cue.rule == "speaker.quoted" and cue.verb - index < _QUOTER_WORDS:
                return cue
            start = min(cue.verb, cue.subject.first)
            if start <= index:
                continue
            between = frame.items[index + 1 : start]
            if between and between[-1].key in DETERMINERS:
                between = between[:-1]
            if cue.rule == "speaker.as-put" and between and between[-1].key == "as":
                between = between[:-1]
            if all(
                (item.kind == PUNCT and item.key in ",—–-") or item.key.endswith("ly")
                for item in between
            ):
                return cue
            return None
        return None

    def _left_clause(self, frame: Frame, cues: list[Cue], index: int) -> Cue | None:
        """Return the clause whose words the quote is: Smith said “…”, called it “…”."""
        best = None
        for cue in cues:
            if cue.verb >= index:
                break
            agent = cue.rule == "speaker.passive-agent"
            reaches = cue.subject.last < index or cue.inverted or agent
            if reaches and frame.items[cue.verb].key != "according":
                best = cue
        if best is None:
            return None
        between = frame.items[best.verb + 1 : index]
        if any(item.key == ";" for item in between):
            return None
        return best

    def _far_clause(self, frame: Frame, cues: list[Cue], index: int) -> Cue | None:
        """Return a clause further on in the sentence: The vote was “rigged” in May, Smith said."""
        for cue in cues:
            if cue.verb > index and not cue.describing:
                before = frame.items[cue.subject.first - 1] if cue.subject.first else None
                according = frame.items[cue.verb].key == "according"
                if according or cue.rule == "speaker.passive-agent":
                    return cue
                if before is not None and (before.kind == QUOTE or before.key in ",—–-"):
                    return cue
            if cue.verb > index and cue.rule == "speaker.passive-agent":
                return cue
        for cue in cues:
            if frame.items[cue.verb].key == "according":
                return cue
        return None

    def _by_colon(self, frame: Frame, index: int) -> Attribution | None:
        """Return the subject of what stands before a colon: Smith was blunt: “…”."""
        if index == 0 or frame.items[index - 1].key != ":":
            return None
        if index == 2 and frame.items[0].key == "a":
            person = self.discourse.nearest()
            name = self.names[person] if person else None
            return Attribution(person, name, None, "speaker.answer", ()) if person else None
        phrase = self.cues.phrases.owner_at(frame, 0) or self.cues.main_subject(frame, index)
        if phrase is None:
            return None
        return self._of_phrase(phrase, None, "speaker.colon", -1)

    def _thing(self) -> str | None:
        """Return the country or body the sentence before begins with: what "it" means."""
        for distance in (1, 2):
            frame = self.discourse.frame_before(distance)
            if frame is None or not frame.items or frame.quotes:
                return None
            size = 0
            for item in frame.items:
                if item.kind != WORD or not self.text[item.start].isupper() or item.owns:
                    break
                size += 1
            words = frame.items[:size]
            if words and words[0].key not in _NO_NAMES:
                return self.text[words[0].start : words[-1].end]
        return None

    def _by_noun(self, frame: Frame, index: int) -> Attribution | None:
        """Return whose promise, claim or warning the words are: "on a promise to build “…”"."""
        if not self._is_long(self.by_id[frame.items[index].ref]):
            return None
        nouns = lexicon.cue_verbs("nouns")
        for at in range(index - 1, max(0, index - _NOUN_REACH), -1):
            if frame.items[at].key in nouns and frame.items[at].kind == WORD:
                owner = self.cues.phrases.owner_at(frame, at - 1)
                phrase = owner or self.cues.main_subject(frame, at)
                if phrase is None or phrase.kind == "description":
                    return None
                return self._of_phrase(phrase, None, "speaker.noun", 0)
        return None

    def _by_view(self, frame: Frame, index: int) -> Attribution | None:
        """Return the person of "For Smith, the deal was “…”" and "To Smith it was “…”"."""
        if index < 3 or frame.items[0].key not in ("for", "to"):
            return None
        phrase = self.cues.phrases.after(frame, 1)
        if phrase is None or phrase.kind == "pronoun":
            return None
        return self._of_phrase(phrase, None, "speaker.for", 0)

    # -- quotes without a clause of their own ---------------------------------------------------

    def _without_clause(
        self, frame: Frame, cues: list[Cue], index: int, following: Frame | None
    ) -> Attribution:
        quote = self.by_id[frame.items[index].ref]
        if quote.kind == "term":
            return self._listed_with(frame, index) or UNKNOWN
        same = self._same_sentence(frame, index)
        if same is not None:
            return same
        if frame.only_quotes or frame.items[0].kind == QUOTE:
            return self._speaks_on(frame, following)
        if quote.kind == "sentence" or self._is_long(quote):
            if self.last is not None and self.last_place[0] == frame.paragraph:
                return self._carried()
        return UNKNOWN

    def _listed_with(self, frame: Frame, index: int) -> Attribution | None:
        """Return who said the quote that the term is joined to: “harsh” and “unfair”."""
        quotes = frame.quotes
        at = quotes.index(index)
        between = frame.items[quotes[at - 1] + 1 : index] if at else ()
        if len(between) == 1 and between[0].key in ("and", "or", ","):
            return self.said.get(frame.items[quotes[at - 1]].ref)
        return None

    def _is_long(self, quote: FoundQuote) -> bool:
        return len(quote.span.slice(self.text).split()) > _TERM_WORDS

    def _same_sentence(self, frame: Frame, index: int) -> Attribution | None:
        """Return who said another quote of the sentence, where the two are one statement."""
        quotes = frame.quotes
        at = quotes.index(index)
        if at == 0:
            return None
        before = self.said.get(frame.items[quotes[at - 1]].ref)
        if before is None or before.name is None:
            return None
        between = frame.items[quotes[at - 1] + 1 : index]
        if all(item.kind == PUNCT or item.key in ("and", "or", "but") for item in between):
            return before
        return before if before.clause > quotes[at - 1] or before.clause >= 0 else None

    def _carried(self) -> Attribution:
        assert self.last is not None
        return self.last._replace(rule="speaker.carried", clause=-1)

    def _speaks_on(self, frame: Frame, following: Frame | None) -> Attribution:
        """Return who speaks in a sentence that is all quote."""
        paragraph, sentence = self.last_place
        if self.last is not None and paragraph == frame.paragraph:
            return (
                self._carried()
                if self.introduced_at < sentence or self.introduced is None
                else self.introduced
            )
        if self.introduced is not None and self.introduced_at == self.number - 1:
            if self._introduces(frame):
                return self.introduced
        ahead = self._ahead(frame, following)
        if ahead is not None:
            return ahead
        if (
            self.last is not None
            and paragraph == frame.paragraph - 1
            and sentence == self.number - 1
        ):
            return self._carried()
        return UNKNOWN

    def _introduces(self, frame: Frame) -> bool:
        return True

    def _ahead(self, frame: Frame, following: Frame | None) -> Attribution | None:
        """Return who says the next sentence of the paragraph, where it is a quote with a clause."""
        if following is None or not following.quotes:
            return None
        cues = self.cues.find(following)
        first = following.quotes[0]
        if first != 0:
            return None
        cue = self._right_clause(following, cues, first)
        if cue is None or cue.subject.kind == "pronoun":
            return None
        found = self._attribution(cue, following)
        return found._replace(rule="speaker.ahead") if found else None

    def _remember(self, frame: Frame, cues: list[Cue]) -> None:
        """Note whom a sentence without quotes is about: the next quote may be theirs."""
        opening = self.cues.main_subject(frame, min(4, len(frame.items)))
        if opening is not None and opening.kind == "pronoun":
            person = self.discourse.resolve(opening)
            if person is not None:
                self.discourse.acted(person)
        if frame.quotes:
            self.introduced = None
            return
        phrase = cues[-1].subject if cues else self.cues.main_subject(frame, len(frame.items))
        people = [i for i, item in enumerate(frame.items) if item.kind == PERSON and not item.owns]
        if len(people) == 1 and (phrase is None or phrase.kind == "description"):
            phrase = self.cues.phrases.after(frame, people[0])
        self.introduced = None
        if phrase is None:
            return
        found = self._of_phrase(phrase, None, "speaker.introduced", -1)
        if found is not None and found.person is not None:
            self.introduced = found
            self.introduced_at = self.number

    # -- after the last sentence ----------------------------------------------------------------

    def _join_run_ons(self) -> None:
        """Give all parts of a quote over several paragraphs the speaker any part's clause names."""
        chain: list[str] = []
        for quote in self.top:
            if not quote.continues:
                self._settle_chain(chain)
                chain = []
            chain.append(quote.id)
        self._settle_chain(chain)

    def _settle_chain(self, chain: list[str]) -> None:
        if len(chain) < 2:
            return
        clauses = [self.said[name] for name in chain if self.said[name].clause >= 0]
        known = clauses or [self.said[name] for name in chain if self.said[name].name]
        if not known:
            return
        for name in chain:
            if self.said[name].clause < 0:
                self.said[name] = known[0]._replace(rule="speaker.runs-on", clause=-1)


def _utterances(
    quotes: Sequence[FoundQuote], said: dict[str, Attribution], text: str
) -> dict[str, str]:
    """Return a name for each statement of several parts, by the ids of its parts."""
    found: dict[str, str] = {}
    count = 0
    before: FoundQuote | None = None
    for quote in quotes:
        if before is not None and _is_one_statement(before, quote, said, text):
            if before.id not in found:
                count += 1
                found[before.id] = f"u{count}"
            found[quote.id] = found[before.id]
        before = quote
    return found


_SPLIT = re.compile(r"[^.!?\n]*")


def _is_one_statement(
    one: FoundQuote, two: FoundQuote, said: dict[str, Attribution], text: str
) -> bool:
    """Tell whether `two` goes on with the sentence or the run of paragraphs of `one`."""
    if two.continues:
        return True
    if one.paragraph != two.paragraph or said[one.id].name is None:
        return False
    if said[one.id].name != said[two.id].name:
        return False
    between = text[one.outer.end : two.outer.start]
    words = two.span.slice(text)
    return (
        one.span.slice(text)[-1:] in ",—–-…"
        and between.rstrip().endswith((",", "—", "–"))
        and bool(_SPLIT.fullmatch(between))
        and (words[:1].islower() or one.kind == "sentence")
    )


def _final_kind(quote: FoundQuote, said: Attribution, joined: bool, text: str) -> FoundQuote:
    """Settle what could not be told before: parts of sentences, and terms nobody is said to use."""
    if joined and quote.kind == "fragment":
        return msgspec.structs.replace(quote, kind="sentence")
    words = len(quote.span.slice(text).split())
    if quote.kind == "fragment" and said.name is None and words <= _TERM_WORDS:
        return msgspec.structs.replace(quote, kind="term")
    if quote.kind == "term" and said.name is not None:
        return msgspec.structs.replace(quote, kind="fragment")
    return quote


def _quote(quote: FoundQuote, said: Attribution, utterance: str | None, text: str) -> Quote:
    name = said.name if quote.kind != "term" else None
    person = said.person if quote.kind != "term" else None
    cue = said.cue if quote.kind != "term" else None
    reason = f"{quote.why.reason}; speaker: {_REASONS[said.rule]}"
    return Quote(
        id=quote.id,
        text=quote.span.slice(text),
        start=quote.span.start,
        end=quote.span.end,
        kind=quote.kind,
        speaker_id=person,
        speaker=name,
        cue=cue,
        utterance=utterance,
        within=quote.within if quote.within is not None else UNSET,
        why=Why(rule=said.rule, reason=reason, spans=(quote.outer, *said.spans)),
    )


def attribute(
    reading: Reading,
    findings: QuoteFindings,
    people: PeopleFindings,
    organisations: Iterable[Organisation] = (),
) -> tuple[Quote, ...]:
    """Return the quotes with who said each.

    Args:
        reading: the article.
        findings: its quotes, from `find_quotes`.
        people: its people, from `find_people`.
        organisations: the organisations found, so that one that speaks has its id.

    Returns:
        every quote in article order; `speaker` is None where the text does not tell.
    """
    said = _Attributor(reading, findings, people).read()
    top = [quote for quote in findings.quotes if quote.within is None]
    utterances = _utterances(top, said, reading.text)
    quotes: list[Quote] = []
    for quote in findings.quotes:
        who = said.get(quote.id, UNKNOWN)
        settled = _final_kind(quote, who, quote.id in utterances, reading.text)
        quotes.append(_quote(settled, who, utterances.get(quote.id), reading.text))
    del organisations
    return tuple(quotes)
