"""How an English article is read: which stage hears which, from the names to the ties of quotes."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from explorer.extract import organisations, statements
from explorer.extract.countries.focus import weigh_countries
from explorer.extract.countries.ties import tie_quote
from explorer.extract.document.document import Document
from explorer.extract.document.mention_index import MentionIndex
from explorer.extract.document.regions import find_regions
from explorer.extract.events.find import find_events
from explorer.extract.events.quote_dates import date_quotes
from explorer.extract.events.relations import find_relations
from explorer.extract.organisations import OrganisationFindings
from explorer.extract.particulars import particulars, published_on
from explorer.extract.people import find_people
from explorer.extract.people.find import PeopleFindings
from explorer.extract.quotes import spans
from explorer.extract.reported import ReportedSpeech
from explorer.extract.speakers import find_speakers
from explorer.gazetteer.matcher import Hit, hits
from explorer.model import Article, Dossier, Person, Quote, Region, Span
from explorer.toponyms import mentions
from explorer.toponyms.document_evidence import DocumentEvidence
from explorer.toponyms.found import Found

_SENTENCE_REACH = 1_000  # letters before and behind a quote that may say what it is about


def read_english(article: Article, reading: Document) -> Dossier:
    """Return the dossier of an article in English; its countries are those of `reading` alone."""
    published = published_on(article, reading.cleaned)
    names = _names_of_story(reading)
    findings, found = _people_and_countries(reading, names)
    known = organisations.find_organisations(reading, names)
    regions = find_regions(reading.text, names)
    book = spans.find_quotes(reading)
    stage = _stage(reading, findings, found, regions, tuple(q.outer for q in book.quotes))
    reported = ReportedSpeech(reading.text, book.quotes)
    told = find_speakers(reading, book, findings, known.organisations, reported.hear)
    said = statements.join(
        reading, reported.terms.voiced(told.quotes), reported.statements(told.bodies)
    )
    tied = tuple(_tied(stage, quote, findings, known) for quote in said)
    events = find_events(stage, published)
    return Dossier(
        article=particulars(article, reading, published, found),
        dropped=tuple(sorted((*reading.cleaned.dropped, *book.dropped), key=_start)),
        countries=weigh_countries(reading, found, findings.people, reading.cleaned.dateline),
        regions=regions,
        organisations=known.organisations,
        people=findings.people,
        quotes=date_quotes(stage, tied, events, published),
        events=events,
        relations=find_relations(stage),
    )


def _start(item: object) -> int:
    start = getattr(item, "start", 0)
    return start if isinstance(start, int) else 0


def _stretches(reading: Document) -> list[Span]:
    """Return the headline, the dateline and the paragraphs of the story, in order."""
    return sorted(s for s in (reading.cleaned.dateline, *reading.cleaned.story) if s is not None)


def _names_of_story(reading: Document) -> list[Hit]:
    """Return the gazetteers' names that stand in the headline, the dateline or the story."""
    stretches = _stretches(reading)
    found = []
    index = 0
    for hit in hits(reading.text):
        while index < len(stretches) and stretches[index].end < hit.span.end:
            index += 1
        if index < len(stretches) and stretches[index].covers(hit.span):
            found.append(hit)
    return found


def _people_and_countries(
    reading: Document, names: list[Hit]
) -> tuple[PeopleFindings, tuple[Found, ...]]:
    """Find the countries, then the people by them, then drop countries inside people's names."""
    evidence = DocumentEvidence(reading.text, (), names, _stretches(reading))
    findings = find_people(reading, mentions.find_in(evidence))
    blocked = [mention.span for mention in findings.mentions]
    return findings, tuple(mentions.find_in(evidence.without(blocked)))


def _stage(
    reading: Document,
    findings: PeopleFindings,
    found: tuple[Found, ...],
    regions: tuple[Region, ...],
    quoted: tuple[Span, ...],
) -> MentionIndex:
    return MentionIndex(
        reading=reading,
        found=found,
        people={person.id: person for person in findings.people},
        persons=tuple((mention.span, mention.person) for mention in findings.mentions),
        regions=tuple(_placed(regions)),
        named=frozenset(f.code for f in found),
        quoted=tuple(sorted(quoted)),
    )


def _placed(regions: tuple[Region, ...]) -> list[tuple[Span, Region]]:
    """Return every mention of a region in the order of the text."""
    found = [(m.span, region) for region in regions for m in region.mentions if m.span]
    return sorted(found, key=lambda item: item[0])


def _tied(
    stage: MentionIndex, quote: Quote, findings: PeopleFindings, known: OrganisationFindings
) -> Quote:
    """Return the quote with its ties to countries."""
    span = quote.span
    if span is None or (quote.kind == "term" and quote.speaker is None):
        return quote
    speaker = stage.people.get(quote.speaker_id or "")
    # What stands around a quote within a quote, or around a mere term, is said of the whole.
    alone = quote.kind in ("nested", "term")
    sentence = None if alone else stage.reading.sentence_at(span.start)
    own = _country_of(stage, quote, speaker)
    ties = tie_quote(stage, span, _around(span, sentence.span) if sentence else None, speaker, own)
    return replace(quote, countries=ties)


def _around(span: Span, sentence: Span) -> Span:
    """Return the sentence around a quote; of one without end, what stands near the quote."""
    start, end = span.start - _SENTENCE_REACH, span.end + _SENTENCE_REACH
    return Span(max(sentence.start, start), max(span.end, min(sentence.end, end)))


def _country_of(stage: MentionIndex, quote: Quote, speaker: Person | None) -> str | None:
    """Return the speaker's country: the person's, or the one a speaker like "Moscow" names."""
    if speaker is not None:
        return speaker.country
    return _country_named(quote.speaker) if quote.speaker else None


@lru_cache(maxsize=1024)
def _country_named(speaker: str) -> str | None:
    named = mentions.find(speaker)
    return named[0].code if named else None
