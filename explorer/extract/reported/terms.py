"""Terms that a sentence puts into somebody's mouth: she warned them about “outsiders”."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.resolution import Resolver
from explorer.extract.speakers.sentence_tokens import SentenceTokens
from explorer.extract.speakers.subjects import Cue
from explorer.gazetteer import wordlists
from explorer.model import Quote, Why

_REACH = 12  # items between the verb and the term
_LEADING = wordlists.reporting_words("leading")


class Terms:
    """Collects whose terms the terms of one story are."""

    def __init__(self, quotes: Iterable[FoundQuote]) -> None:
        self._terms = {
            quote.id
            for quote in quotes
            if quote.kind == "term" and quote.why.rule != "quote.term-named"
        }
        self._used: dict[str, Attribution] = {}

    def hear(self, sentence: SentenceTokens, cues: Sequence[Cue], resolver: Resolver) -> None:
        """Note who uses the terms of the next sentence, where a person does."""
        for index in sentence.quotes:
            ref = sentence.items[index].ref
            if ref not in self._terms:
                continue
            cue = self._cue_of(sentence, cues, index)
            said = resolver.of_cue(cue, sentence) if cue is not None else None
            if said is not None and said.person is not None:
                self._used[ref] = said

    def _cue_of(self, sentence: SentenceTokens, cues: Sequence[Cue], index: int) -> Cue | None:
        items = sentence.items
        naming = wordlists.words("naming_verbs")
        for cue in reversed(cues):
            if not 0 < index - cue.verb <= _REACH:
                continue
            between = items[cue.verb + 1 : index]
            led = any(item.key in _LEADING for item in between)
            if all(item.key != ";" for item in between) and (items[cue.verb].key in naming or led):
                return cue
        return None

    def voiced(self, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        """Return the quotes, each term that somebody uses with its speaker; it stays a term."""
        return tuple(
            self._voiced(quote, self._used[quote.id])
            if quote.id in self._used and quote.kind == "term"
            else quote
            for quote in quotes
        )

    def _voiced(self, quote: Quote, said: Attribution) -> Quote:
        fields = quote.why.fields if isinstance(quote.why, Why) else {}
        spans = quote.why.spans[:1] if isinstance(quote.why, Why) else ()
        why = Why(rule=said.rule, fields=fields, spans=(*spans, *said.spans))
        return replace(quote, speaker_id=said.person, speaker=said.name, cue=said.cue, why=why)
