"""Quotes against the gold: bounds, kinds, speakers, parts of one utterance."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.gold import MARKS, SPEECH, Case, GoldQuote, quote_spans
from benchmarks.names import fold, same_name
from benchmarks.verdict import Outcome, Verdict, right_or
from explorer.model import Dossier, Quote, Span

_EDGE = MARKS + ".,;:!?…—– \n"


def verdicts(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    """Yield what there is to say about the quotes of `dossier`."""
    golds = list(zip(case.gold.quotes, quote_spans(case), strict=True))
    found = [(q, q.span) for q in dossier.quotes if q.span is not None and q.kind != "indirect"]
    yield from _offsets(case, dossier)
    yield from _spans(case, golds, [item for item in found if _is_speech(item, golds)])
    yield from _marks(golds, found, dossier)
    yield from _speakers(case, golds, found)
    yield from _utterances(golds, found)


_Golds = list[tuple[GoldQuote, Span]]
_Found = list[tuple[Quote, Span]]


def _is_speech(item: tuple[Quote, Span], golds: _Golds) -> bool:
    """Tell whether a find counts as speech: one word of speech may as well be called a term."""
    quote, span = item
    if quote.kind in SPEECH:
        return True
    return quote.kind == "term" and any(
        gold.kind in SPEECH
        and place.overlaps(span)
        and ("term" in gold.kind_also or " " not in gold.text)
        for gold, place in golds
    )


def _offsets(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    for quote in dossier.quotes:
        if quote.span is None or quote.span.slice(case.text) != quote.text:
            yield Verdict(
                "offset", quote.id, "wrong", f"{quote.text!r} does not stand at its offsets"
            )


def _spans(case: Case, golds: _Golds, found: _Found) -> Iterator[Verdict]:
    speech = [(gold, span) for gold, span in golds if gold.kind in SPEECH]
    exact = {span for _, span in found}
    close = {_core(case.text, span) for span in exact}
    joined = _joined(case.text, speech, close)
    used: set[Span] = set()
    for number, (gold, span) in enumerate(speech):
        core = _core(case.text, span)
        is_close = core in close or span in joined
        is_exact = span in exact or span in joined
        used.add(core)
        item = f"{number}:{gold.text[:30]}"
        note = f"“{gold.text}”"
        yield Verdict("span", item, right_or("missed", right=is_exact), note, span.start)
        yield Verdict("span-close", item, right_or("missed", right=is_close), note, span.start)
        if is_close and not is_exact:
            yield Verdict("span", f"~{item}", "extra", f"bounds differ at {note}", span.start)
    if "quotes" in case.complete:
        for span in sorted(exact):
            core = _core(case.text, span)
            if core in used or any(_within(part, span) for part in joined):
                continue
            note = f"“{span.slice(case.text)}” is no speech"
            yield Verdict("span", f"+{note[:30]}", "extra", note, span.start)
            yield Verdict("span-close", f"+{note[:30]}", "extra", note, span.start)


def _core(text: str, span: Span) -> Span:
    """Return the span without marks, punctuation and blanks at its edges."""
    start, end = span.start, min(span.end, len(text))
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)


def _within(part: Span, span: Span) -> bool:
    return span.covers(part)


def _joined(text: str, speech: _Golds, close: set[Span]) -> set[Span]:
    """Return the parts of a quote over several paragraphs that was found as one long quote."""
    parts: dict[str, list[Span]] = {}
    for gold, span in speech:
        if gold.utterance:
            parts.setdefault(gold.utterance, []).append(span)
    whole: set[Span] = set()
    for spans in parts.values():
        ends = (_core(text, spans[0]).start, _core(text, spans[-1]).end)
        if len(spans) > 1 and any((span.start, span.end) == ends for span in close):
            whole.update(spans)
    return whole


def _marks(golds: _Golds, found: _Found, dossier: Dossier) -> Iterator[Verdict]:
    """Judge the marks that hold no speech of their own: terms, titles, nicknames, nested ones."""
    terms = [span for quote, span in found if quote.kind == "term"]
    nested = [span for quote, span in found if quote.kind == "nested"]
    aside = [
        item.span for item in dossier.dropped if item.why in ("title", "nickname") and item.span
    ]
    places = {"term": terms, "nested": nested, "title": aside, "nickname": aside}
    for number, (gold, span) in enumerate(golds):
        if gold.kind in SPEECH:
            continue
        kinds = (gold.kind, *gold.kind_also)
        right = any(place.overlaps(span) for kind in kinds for place in places[kind])
        note = f"“{gold.text}” is a {gold.kind}"
        yield Verdict(
            "kind", f"{number}:{gold.text}", right_or("wrong", right=right), note, span.start
        )


def _speakers(case: Case, golds: _Golds, found: _Found) -> Iterator[Verdict]:
    names = {gold.speaker for gold, _ in golds if gold.kind in SPEECH and gold.speaker}
    for number, (gold, span) in enumerate(golds):
        if gold.kind not in SPEECH:
            continue
        hits = [q for q, place in found if place.overlaps(span) and q.kind in (*SPEECH, "term")]
        got = hits[0].speaker if hits else None
        outcome = _speaker_outcome(gold, got, names)
        note = f"“{gold.text}” expected {gold.speaker}, found {got if hits else 'no quote'}"
        yield Verdict("speaker", f"{number}:{gold.text[:30]}", outcome, note, span.start)


def _speaker_outcome(gold: GoldQuote, got: str | None, names: set[str]) -> Outcome:
    wanted = [name for name in (gold.speaker, *gold.speaker_also) if name]
    if got is None:
        return "right" if gold.speaker is None else "unknown"
    if not any(same_name(name, got) for name in wanted):
        return "wrong"
    rivals = names - set(wanted)
    exact = any(fold(name) == fold(got) for name in wanted)
    return right_or("wrong", right=exact or not any(same_name(name, got) for name in rivals))


def _utterances(golds: _Golds, found: _Found) -> Iterator[Verdict]:
    """Judge each gold part after the first: it shares its utterance with the part before."""
    before: dict[str, Span] = {}
    for number, (gold, span) in enumerate(golds):
        if gold.kind not in SPEECH or not gold.utterance:
            continue
        if gold.utterance in before:
            mine, theirs = _utterance(found, span), _utterance(found, before[gold.utterance])
            outcome = right_or("wrong", right=mine is not None and mine == theirs)
            note = f"“{gold.text}” goes on with the part before"
            yield Verdict("joined", f"{number}:{gold.text[:30]}", outcome, note, span.start)
        before[gold.utterance] = span


def _utterance(found: _Found, span: Span) -> str | None:
    hits = [q.utterance or q.id for q, place in found if place.overlaps(span)]
    return hits[0] if hits else None
