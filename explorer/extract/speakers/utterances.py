"""What the parts of a statement share, and the quotes as the dossier keeps them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from msgspec import UNSET

from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import Attribution
from explorer.model import Quote, Why

TERM_WORDS = 3


def join_run_ons(quotes: Sequence[FoundQuote], said: dict[str, Attribution]) -> None:
    """Give all parts of a quote over several paragraphs the speaker any part's clause names."""
    chain: list[str] = []
    for quote in quotes:
        if not quote.continues:
            _settle_chain(chain, said)
            chain = []
        chain.append(quote.id)
    _settle_chain(chain, said)


def _settle_chain(chain: list[str], said: dict[str, Attribution]) -> None:
    if len(chain) < 2:
        return
    clauses = [said[name] for name in chain if said[name].clause is not None]
    known = clauses or [said[name] for name in chain if said[name].name]
    if not known:
        return
    for name in chain:
        if said[name].clause is None:
            said[name] = known[0]._replace(rule="speaker.runs-on", clause=None)


def utterances(
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


def final_kind(quote: FoundQuote, said: Attribution, joined: bool, text: str) -> FoundQuote:
    """Settle what could not be told before: parts of sentences, and terms nobody is said to use."""
    if joined and quote.kind == "fragment":
        return msgspec.structs.replace(quote, kind="sentence")
    words = len(quote.span.slice(text).split())
    if quote.kind == "fragment" and said.name is None and said.cue is None and words <= TERM_WORDS:
        return msgspec.structs.replace(quote, kind="term")
    if quote.kind == "term" and said.name is not None and said.rule != "speaker.term":
        return msgspec.structs.replace(quote, kind="fragment")
    return quote


def build_quote(quote: FoundQuote, said: Attribution, utterance: str | None, text: str) -> Quote:
    """Return the quote as the dossier keeps it; a term is said by whom a clause gives it to."""
    fields = {"kind": quote.why.rule}
    if said.name is not None and said.signs:
        fields["signs"] = " ".join(said.signs)
    return Quote(
        id=quote.id,
        text=quote.span.slice(text),
        start=quote.span.start,
        end=quote.span.end,
        kind=quote.kind,
        speaker_id=said.person,
        speaker=said.name,
        cue=said.cue,
        utterance=utterance,
        within=quote.within if quote.within is not None else UNSET,
        doubt=said.doubt if said.name is not None else UNSET,
        why=Why(rule=said.rule, fields=fields, spans=(quote.outer, *said.spans)),
    )
