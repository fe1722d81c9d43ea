"""The words on the panel's cards: every line is made of the dossier's facts, none is prose."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from explorer.model import CountryMention, Dossier, Event, Person, Quote
from explorer.panel import Item, Panel, SectionKey
from ui.dates import spoken


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("country", text, "", count)


def plural(count: int, one: str, many: str) -> str:
    """Return the count with its noun."""
    return f"{count} {one if count == 1 else many}"


def counting_line(panel: Panel) -> str:
    """Return the one line of counts under the country's name."""
    counts = panel.counts
    return ", ".join(
        (
            plural(counts.quotes_by, _tr("quote by"), _tr("quotes by")),
            _tr("{count} about").format(count=counts.quotes_about),
            plural(counts.leaders, _tr("leader"), _tr("leaders")),
            plural(counts.events, _tr("event"), _tr("events")),
            plural(counts.mentions, _tr("mention"), _tr("mentions")),
        )
    )


def role_badge(panel: Panel) -> str:
    """Return how the country stands in the article."""
    badges = {
        "about": _tr("About"),
        "mentioned": _tr("Mentioned"),
        "filed-from": _tr("Filed from"),
    }
    return badges[panel.country.role]


def heading(key: SectionKey, panel: Panel, items: tuple[Item, ...]) -> str:
    """Return a section's heading with its count; terms are counted, but not as quotes."""
    name = panel.person.name if panel.person else panel.country.name
    titles = {
        "said_by": _tr("Said by {name}"),
        "said_about": _tr("Said about {name}"),
        "people": _tr("Leaders and people"),
        "events": _tr("Events"),
        "mentions": _tr("Mentions"),
    }
    if panel.person is not None:
        titles["said_about"] = _tr("Said by {name} about {country}")
    terms = sum(isinstance(item, Quote) and item.kind == "term" for item in items)
    counts = [str(len(items) - terms)]
    if terms:
        counts.append(plural(terms, _tr("term"), _tr("terms")))
    title = titles[key].format(name=name, country=panel.country.name)
    return f"{title} ({', '.join(counts)})"


def empty(key: SectionKey, panel: Panel) -> str:
    """Return the sentence an empty section says."""
    name = panel.person.name if panel.person else panel.country.name
    sentences = {
        "said_by": _tr("The article quotes nobody it names as being of {name}."),
        "said_about": _tr("No quote of others is about {name}."),
        "people": _tr("The article names nobody of {name}."),
        "events": _tr("No event is tied to {name}."),
        "mentions": _tr("The text names {name} in no other way."),
    }
    if panel.person is not None:
        sentences["said_by"] = _tr("The article does not quote {name} here.")
        sentences["mentions"] = _tr("Mentions are listed for the whole country.")
    return sentences[key].format(name=name)


def standing(item: Item) -> str:
    """Return what the reader did with an item; nothing where nobody has looked at it yet."""
    words = {
        "checked": _tr("Checked by you"),
        "edited": _tr("Corrected by you"),
        "added": _tr("Added by you"),
    }
    return words.get(str(item.status), "")


def lines(dossier: Dossier, item: Item, code: str) -> list[str]:
    """Return a card's lines, the most important first; used to read it out."""
    said = [standing(item)] if standing(item) else []
    return [*_lines(dossier, item, code), *said]


def _lines(dossier: Dossier, item: Item, code: str) -> list[str]:
    if isinstance(item, Quote):
        return [quote_speaker(item), f"“{item.text}”", quote_facts(item), tie_reason(item, code)]
    if isinstance(item, Event):
        facts = event_facts(dossier, item)
        return [event_date(item), item.summary, facts, tie_reason(item, code)]
    if isinstance(item, Person):
        return [item.name, person_facts(dossier, item)]
    return [mention_line(item)]


def quote_speaker(quote: Quote) -> str:
    """Return the speaker with role, or that the article does not say who speaks."""
    if quote.speaker is None:
        return _tr("Speaker not stated")
    role = quote.role if isinstance(quote.role, str) else None
    return f"{quote.speaker}, {role}" if role else quote.speaker


def integrity(dossier: Dossier, quote: Quote) -> str:
    """Return the quote's integrity mark: how much of a statement stands between its marks."""
    marks = {
        "sentence": _tr("full sentence"),
        "fragment": _tr("partial"),
        "term": _tr("term"),
        "nested": _tr("quote in a quote"),
        "indirect": _tr("reported, not quoted"),
    }
    parts = [marks[quote.kind]]
    if "[" in quote.text:
        parts.append(_tr("words [inserted]"))
    if quote.utterance and sum(q.utterance == quote.utterance for q in dossier.quotes) > 1:
        parts.append(_tr("joined"))
    return " · ".join(parts)


def quote_facts(quote: Quote) -> str:
    """Return cue verb, date and paragraph."""
    parts = [quote.cue] if quote.cue else []
    if quote.precision and isinstance(quote.date, str):
        parts.append(spoken(quote.date, quote.precision))
    else:
        parts.append(_tr("Undated"))
    return " · ".join([*parts, *paragraph(quote)])


def tie_reason(item: Quote | Event, code: str) -> str:
    """Return why a quote or an event is tied to the country of that code."""
    ties = item.countries if isinstance(item, Quote) else item.ties or ()
    reasons = (t.reason for t in ties if t.code == code and isinstance(t.reason, str))
    return " · ".join(dict.fromkeys(reasons))


def event_date(event: Event) -> str:
    """Return the event's date, as precise as the article, with the article's words for it."""
    date = spoken(event.date, event.precision)
    return f"{date} (“{event.date_text}”)" if event.date_text else date


def event_facts(dossier: Dossier, event: Event) -> str:
    """Return place, people and paragraph."""
    names = {person.id: person.name for person in dossier.people}
    parts = [event.place.name] if event.place else []
    people = [names[id] for id in event.people if id in names]
    return " · ".join([*parts, *([", ".join(people)] if people else []), *paragraph(event)])


def person_facts(dossier: Dossier, person: Person) -> str:
    """Return role, number of quotes and of mentions."""
    said = sum(q.speaker_id == person.id and q.kind != "term" for q in dossier.quotes)
    parts = [person.role] if person.role else []
    parts.append(plural(said, _tr("quote"), _tr("quotes")))
    parts.append(plural(len(person.mentions), _tr("mention"), _tr("mentions")))
    return " · ".join(parts)


def mention_line(mention: CountryMention) -> str:
    """Return a mention in the article's spelling, with the kind of name and its paragraph."""
    return " · ".join([f"“{mention.text}”", how(mention.how), *paragraph(mention)])


def how(kind: str) -> str:
    """Return the kind of a name in words."""
    kinds = {
        "name": _tr("by name"),
        "demonym": _tr("as people or adjective"),
        "city": _tr("through a city or seat of government"),
        "abbreviation": _tr("by abbreviation"),
    }
    return kinds.get(kind, kind)


def mention_kinds(mentions: list[CountryMention]) -> str:
    """Return how often which kind of name was used."""
    counted = Counter(mention.how for mention in mentions)
    return ", ".join(f"{count} {how(kind)}" for kind, count in counted.most_common())


def paragraph(item: Quote | Event | CountryMention) -> list[str]:
    """Return the paragraph number as a list of one, or none where it is not known."""
    return [f"¶ {item.paragraph}"] if isinstance(item.paragraph, int) else []
