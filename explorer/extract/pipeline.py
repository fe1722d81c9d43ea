"""The whole of reading: an article goes in, its dossier comes out; pure, the same on any day."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from explorer.errors import UserError
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
from explorer.extract.people import find_people
from explorer.extract.people.find import PeopleFindings
from explorer.extract.quotes import spans
from explorer.extract.reported import ReportedSpeech
from explorer.extract.speakers import find_speakers
from explorer.gazetteer import cities
from explorer.gazetteer.matcher import Hit, hits
from explorer.i18n.messages import translate
from explorer.model import Article, Clue, Dossier, FiledFrom, Person, Quote, Region, Span
from explorer.progress import UNWATCHED, Watch
from explorer.text import language
from explorer.text.clean import Cleaned, clean
from explorer.text.dateline import first_place
from explorer.text.days import parse_day
from explorer.text.unwrapping import unwrap
from explorer.toponyms import mentions
from explorer.toponyms.document_evidence import DocumentEvidence
from explorer.toponyms.found import Found

LONGEST = 12_000_000  # characters: some twenty novels
BY_HAND = Clue(rule="clue.by-hand")
_SENTENCE_REACH = 1_000  # letters before and behind a quote that may say what it is about
_DATELINE_REACH = 60  # a day in the dateline stands within so many letters after the place


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector off while reading.

    Reading makes very many small values and no cycles; the collector's walks over them would make
    a long text cost half as much again per letter.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def extract(article: Article, watch: Watch = UNWATCHED) -> Dossier:
    """Return the dossier of the article: everything found in its text, each item with its reason.

    Dates rest on ``article.published``; where that is missing, on the day the text itself states.
    `watch` hears how far it is, and may call it off.

    Raises:
        UserError: the text is longer than any article.
        Cancelled: the reading was called off.
    """
    if len(article.body) > LONGEST:
        raise UserError(
            translate(
                "import", "{name} is too long to be an article ({count} million characters)."
            ).format(
                name=article.file or translate("import", "The text"),
                count=round(len(article.body) / 1e6),
            ),
            translate("import", "Cut it into its articles and read those."),
        )
    with _uncollected():
        unwrapped = unwrap(article.body)
        if unwrapped is None:
            return _extract(article, watch)
        # Late: few texts come with wrapped lines.
        from explorer.extract.line_breaks import put_back

        joined = replace(article, text=unwrapped.text, sha256=_hash_of(article))
        return put_back(_extract(joined, watch), unwrapped, article.body)


def _hash_of(article: Article) -> str:
    """Return the hash of the article's text as UTF-8, in hexadecimal: known, or taken now."""
    body = article.body.encode("utf-8", "surrogatepass")
    return article.sha256 or hashlib.sha256(body).hexdigest()


def _extract(article: Article, watch: Watch) -> Dossier:
    """Read each paragraph in its own language; nearly every article has but one."""
    watch.check()
    cleaned = clean(article.body)
    told = replace(article, language=language_of(article))
    parts = language.parts(article.body, cleaned.paragraphs, told.language)
    main, *others = (
        _read(told, code, _part(cleaned, spans, whole=code == told.language), watch)
        for code, spans in parts.items()
    )
    if not others:
        return main
    from explorer.extract.languages.joining import join

    return join(main, others)


def language_of(article: Article) -> str:
    """Return the article's language: as the reader chose it, or as its words tell it."""
    clues = article.clues if isinstance(article.clues, dict) else {}
    if clues.get("language") == BY_HAND:
        return article.language
    stated = article.language if article.language != language.ENGLISH else None
    return language.recognise(article.body, stated)


def _part(cleaned: Cleaned, paragraphs: list[Span], *, whole: bool) -> Cleaned:
    """Return the story with these paragraphs alone; the head is the main language's."""
    if whole:
        return replace(cleaned, paragraphs=tuple(paragraphs))
    return Cleaned(paragraphs=tuple(paragraphs))


def _read(article: Article, code: str, cleaned: Cleaned, watch: Watch) -> Dossier:
    reading = Document.of(article.body, article.published, watch, cleaned)
    if code == language.ENGLISH:
        return _read_english(article, reading)
    # Late: English does without.
    from explorer.extract import languages

    published = _published(article, cleaned)
    return languages.read(
        reading, _particulars(article, reading, published, ()), languages.load(code)
    )


def _read_english(article: Article, reading: Document) -> Dossier:
    published = _published(article, reading.cleaned)
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
        article=_particulars(article, reading, published, found),
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


def _published(article: Article, cleaned: Cleaned) -> date | None:
    """Return the day of publication: as known, or as the masthead or the dateline states it."""
    known = parse_day(article.published) or parse_day(cleaned.published)
    if known is not None or cleaned.dateline is None:
        return known
    start = cleaned.dateline.end
    return parse_day(article.body[start : start + _DATELINE_REACH])


def _particulars(
    article: Article, reading: Document, published: date | None, found: tuple[Found, ...]
) -> Article:
    """Return the article with what its text says of itself, where that was not known."""
    cleaned, text = reading.cleaned, reading.text
    title = " ".join(cleaned.title.slice(text).split()) if cleaned.title else None
    return replace(
        article,
        title=article.title or title,
        author=article.author or cleaned.author,
        outlet=article.outlet or cleaned.outlet or cleaned.agency,
        published=published.isoformat() if published else None,
        filed_from=_filed_from(article, cleaned.dateline, text, found),
        sha256=_hash_of(article),
    )


def _filed_from(
    article: Article, dateline: Span | None, text: str, found: tuple[Found, ...]
) -> FiledFrom | None:
    """Return where the article was filed: the dateline's town, and the country it lies in."""
    if dateline is None:
        return article.filed_from
    inside = [f for f in found if dateline.covers(f.span)]
    place, other = first_place(dateline.slice(text))
    return FiledFrom(
        place=cities.spell(place),
        country=inside[0 if other else -1].code if inside else None,
        start=dateline.start,
        end=dateline.end,
    )
