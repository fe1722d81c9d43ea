"""The page of a region that the article names: what is said of it, what happened in it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import UnsetType

from explorer.i18n.country_names import country_name
from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Quote, Region
from explorer.views.card_page import CardPage, Counted, Group
from explorer.views.speech import is_said


def of_region(dossier: Dossier, name: str) -> CardPage | None:
    """Return the page of a region: quotes and events that name it; None where none is called so."""
    region = next((each for each in dossier.regions if each.name == name), None)
    if region is None:
        return None
    names = _naming(region)
    quotes = tuple(q for q in dossier.quotes if is_said(q) and names(q, q.text))
    events = tuple(event for event in dossier.events if names(event, event.summary))
    counts = (
        Counted("quotes", len(quotes), translate("pages", "%n quote(s)", len(quotes))),
        Counted("events", len(events), translate("pages", "%n event(s)", len(events))),
        Counted(
            "mentions",
            len(region.mentions),
            translate("pages", "%n mention(s)", len(region.mentions)),
        ),
    )
    groups = (
        Group(translate("pages", "Said of {name}").format(name=name), quotes),
        Group(translate("pages", "Events"), events),
    )
    return CardPage(
        title=name,
        facts=_facts(dossier, region),
        counts=tuple(line for line in counts if line.count),
        groups=tuple(group for group in groups if group.items),
    )


def _naming(region: Region) -> Callable[[Quote | Event, str], bool]:
    """Tells of an item whether its words, or its place in the text, name the region."""
    words = {mention.text.casefold() for mention in region.mentions} | {region.name.casefold()}
    spans = [mention.span for mention in region.mentions if mention.span is not None]

    def names(item: Quote | Event, text: str) -> bool:
        folded, span = text.casefold(), item.span
        within = span is not None and any(span.covers(each) for each in spans)
        return within or any(word in folded for word in words)

    return names


def _facts(dossier: Dossier, region: Region) -> tuple[str, ...]:
    facts = [translate("pages", "A region, never counted as a country.")]
    codes = () if isinstance(region.countries, UnsetType) else region.countries
    known = {each.code: each.name for each in dossier.countries}
    named = [country_name(code, known[code]) for code in codes if code in known]
    if named:
        words = translate("pages", "Of this article’s countries: {countries}")
        facts.append(words.format(countries=", ".join(named)))
    return tuple(facts)
