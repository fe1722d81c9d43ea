"""An article, or its paragraphs in one language, read by that language's pack."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from explorer.extract import statements
from explorer.extract.countries.focus import weigh_countries
from explorer.extract.countries.ties import tie_quote
from explorer.extract.document.document import HEADLINE, Document
from explorer.extract.document.mention_index import MentionIndex
from explorer.extract.languages import countries
from explorer.extract.languages.events import find_events
from explorer.extract.languages.holders import with_holders
from explorer.extract.languages.homes import with_homes
from explorer.extract.languages.marks import find_quotes
from explorer.extract.languages.pack import Pack
from explorer.extract.languages.people import People, find_people
from explorer.extract.languages.reported import ReportedSpeech
from explorer.extract.languages.speech import SpeakerFinder
from explorer.extract.languages.vocabulary import Vocabulary, vocabulary
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.utterances import build_quote, final_kind, utterances
from explorer.model import Article, Dossier, Quote
from explorer.text.days import parse_day
from explorer.toponyms.found import Found


def read(reading: Document, article: Article, pack: Pack) -> Dossier:
    """Return what is read of the document in its language; what has no pack is not guessed at.

    Args:
        reading: the document, of whose paragraphs all are in the language.
        article: the article's particulars, kept as they are.
        pack: what is known of the language.
    """
    book = vocabulary(pack)
    dateline = reading.cleaned.dateline
    story = list(reading.cleaned.story)
    found = countries.find(reading.text, [*story, *([dateline] if dateline else [])], pack)
    people = find_people(reading.text, story, book, found)
    found = list(countries.outside(found, (m.span for m in people.mentions)))
    published = parse_day(article.published)
    people = with_holders(people, found, pack.code, published.year if published else None)
    people = with_homes(reading, people, found, book)
    stage = _stage(reading, people, found)
    return Dossier(
        article=article,
        dropped=reading.cleaned.dropped,
        countries=weigh_countries(reading, found, people.people, dateline),
        people=people.people,
        events=find_events(reading, stage, pack, published),
        quotes=tuple(_tied(stage, quote) for quote in _quotes(reading, book, people, found)),
    )


def _stage(reading: Document, people: People, found: Sequence[Found]) -> MentionIndex:
    return MentionIndex(
        reading=reading,
        found=tuple(found),
        people={person.id: person for person in people.people},
        persons=tuple((mention.span, mention.person) for mention in people.mentions),
        regions=(),
        named=frozenset(each.code for each in found),
        quoted=(),
    )


def _quotes(
    reading: Document, book: Vocabulary, people: People, places: Sequence[Found]
) -> tuple[Quote, ...]:
    """Return the quotes and what is reported, with who said each."""
    found = find_quotes(reading, book)
    stretches = dict(enumerate(reading.paragraphs))
    if reading.title is not None:
        stretches[HEADLINE] = reading.title
    said: dict[str, Attribution] = {}
    reported: list[tuple[Quote, ...]] = []
    if book.verbs:
        finder = SpeakerFinder(reading.text, book, people, places)
        said = finder.read(found, stretches)
        reported = ReportedSpeech(finder, found).read(reading.paragraphs)
    top = [quote for quote in found if quote.within is None]
    known = {quote.id: said.get(quote.id, UNKNOWN) for quote in top}
    joined = utterances(top, known, reading.text)
    quotes = []
    for quote in found:
        who = known.get(quote.id, UNKNOWN)
        settled = final_kind(quote, who, quote.id in joined, reading.text)
        quotes.append(build_quote(settled, who, joined.get(quote.id), reading.text))
    return statements.join(reading, quotes, reported)


def _tied(stage: MentionIndex, quote: Quote) -> Quote:
    """Return the quote with its ties to countries."""
    span = quote.span
    if span is None or quote.kind == "term":
        return quote
    speaker = stage.people.get(quote.speaker_id or "")
    sentence = stage.reading.sentence_at(span.start)
    own = speaker.country if speaker else None
    ties = tie_quote(stage, span, sentence.span if sentence else None, speaker, own)
    return replace(quote, countries=ties)
