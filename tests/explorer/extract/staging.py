"""Short texts brought as far as the stage that a test asks."""

from __future__ import annotations

from collections.abc import Callable

from explorer.extract.document.document import Document
from explorer.extract.document.mention_index import MentionIndex
from explorer.extract.document.regions import find_regions
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.find import find_people
from explorer.extract.people.role_building import RoleBuilder
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import Attributor
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.signs import Proposal
from explorer.extract.speakers.weighing import choose
from explorer.gazetteer.matcher import hits
from explorer.model import Span
from explorer.toponyms import mentions

Ask = Callable[[Scene, QuotePlace], Attribution | None]


def span_in(text: str, words: str) -> Span:
    """Return where the words stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def index_of(text: str) -> MentionIndex:
    """Return all that the text names."""
    reading = Document.of(text)
    found = tuple(mentions.find(text))
    findings = find_people(reading, found)
    regions = find_regions(text, list(hits(text)))
    return MentionIndex(
        reading=reading,
        found=found,
        people={person.id: person for person in findings.people},
        persons=tuple((mention.span, mention.person) for mention in findings.mentions),
        regions=tuple((m.span, r) for r in regions for m in r.mentions if m.span),
        named=frozenset(each.code for each in found),
        quoted=tuple(quote.outer for quote in find_quotes(reading).quotes),
    )


def roles_of(text: str) -> tuple[Document, RoleBuilder]:
    """Return the text and what builds roles out of its words."""
    return Document.of(text), RoleBuilder(text, CountryIndex(mentions.find(text)))


def asked(text: str, ask: Ask) -> Attribution | None:
    """Return what `ask` answers at the last quote of the text, the others read as ever."""
    answers: list[Attribution | None] = []

    def listening(scene: Scene, at: QuotePlace, proposals: list[Proposal]) -> Attribution | None:
        answers.append(ask(scene, at))
        return choose(scene, at, proposals)

    reading = Document.of(text)
    people = find_people(reading, mentions.find(text))
    Attributor(reading, find_quotes(reading), people, choose=listening).read()
    return answers[-1]
