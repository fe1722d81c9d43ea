"""The words on the panel's cards: every line is made of the dossier's facts, none is prose."""

from __future__ import annotations

from collections import Counter

from explorer.i18n import reasons
from explorer.i18n.messages import translate
from explorer.model import CountryMention, Dossier, Event, Person, Quote
from explorer.views.citation import shown
from explorer.views.counts import Evidence, is_reported, is_speech, statements
from explorer.views.panel import Item, Panel, SectionKey
from ui.look.dates import spoken


def counting_line(panel: Panel) -> tuple[str, ...]:
    """Return the counts under the country's name, without what there is none of."""
    counts = panel.counts
    said = (
        (counts.quotes_by, translate("country", "%n quote(s) by", counts.quotes_by)),
        (counts.quotes_about, translate("country", "%n about", counts.quotes_about)),
        (counts.reported, translate("country", "%n reported", counts.reported)),
        (counts.leaders, translate("country", "%n leader(s)", counts.leaders)),
        (counts.events, translate("country", "%n event(s)", counts.events)),
        (counts.mentions, translate("country", "%n mention(s)", counts.mentions)),
    )
    return tuple(words for count, words in said if count)


def _reported(count: int) -> tuple[str, ...]:
    """Return the count of reported statements, nothing where there are none."""
    return (translate("country", "%n reported", count),) if count else ()


def in_list(row: Evidence) -> str:
    """Return a row of the Countries list in words: name, standing, counts."""
    standing = {
        "about": translate("country", "about"),
        "mentioned": translate("country", "mentioned"),
        "filed-from": translate("country", "filed from"),
    }[row.role]
    counts = (
        translate("country", "%n quote(s) by", row.quotes_by),
        translate("country", "%n about", row.quotes_about),
        *_reported(row.reported),
        translate("country", "%n event(s)", row.events),
        translate("country", "%n mention(s)", row.mentions),
    )
    return f"{row.name}, {standing}: {', '.join(counts)}"


def role_badge(panel: Panel) -> str:
    """Return how the country stands in the article."""
    badges = {
        "about": translate("country", "About"),
        "mentioned": translate("country", "Mentioned"),
        "filed-from": translate("country", "Filed from"),
    }
    return badges[panel.country.role]


def heading(key: SectionKey, panel: Panel, items: tuple[Item, ...]) -> str:
    """Return a section's heading with its count; terms and reports count, but not as quotes."""
    name = panel.person.name if panel.person else panel.country.name
    titles = {
        "said_by": translate("country", "Said by {name}"),
        "said_about": translate("country", "Said about {name}"),
        "people": translate("country", "Leaders and people"),
        "events": translate("country", "Events"),
        "mentions": translate("country", "Mentions"),
    }
    if panel.person is not None:
        titles["said_about"] = translate("country", "Said by {name} about {country}")
    quotes = [item for item in items if isinstance(item, Quote)]
    terms = sum(quote.kind == "term" for quote in quotes)
    reported = [quote for quote in quotes if is_reported(quote)]
    counts = [str(len(items) - terms - len(reported)), *_reported(statements(reported))]
    if terms:
        counts.append(translate("country", "%n term(s)", terms))
    title = titles[key].format(name=name, country=panel.country.name)
    return f"{title} ({', '.join(counts)})"


def empty(key: SectionKey, panel: Panel) -> str:
    """Return the sentence an empty section says."""
    name = panel.person.name if panel.person else panel.country.name
    sentences = {
        "said_by": translate("country", "The article quotes nobody it names as being of {name}."),
        "said_about": translate("country", "No quote of others is about {name}."),
        "people": translate("country", "The article names nobody of {name}."),
        "events": translate("country", "No event is tied to {name}."),
        "mentions": translate("country", "The text names {name} in no other way."),
    }
    if panel.person is not None:
        sentences["said_by"] = translate("country", "The article does not quote {name} here.")
        sentences["mentions"] = translate("country", "Mentions are listed for the whole country.")
    return sentences[key].format(name=name)


def standing(item: Item) -> str:
    """Return what the reader did with an item; nothing where nobody has looked at it yet."""
    words = {
        "checked": translate("country", "Checked by you"),
        "edited": translate("country", "Corrected by you"),
        "added": translate("country", "Added by you"),
    }
    return words.get(str(item.status), "")


def lines(dossier: Dossier, item: Item, code: str) -> list[str]:
    """Return a card's lines, the most important first; used to read it out."""
    said = [standing(item)] if standing(item) else []
    return [*_lines(dossier, item, code), *said]


def _lines(dossier: Dossier, item: Item, code: str) -> list[str]:
    if isinstance(item, Quote):
        return [quote_speaker(item), shown(item), quote_facts(item), tie_reason(item, code)]
    if isinstance(item, Event):
        facts = event_facts(dossier, item)
        return [event_date(item), item.summary, facts, tie_reason(item, code)]
    if isinstance(item, Person):
        return [item.name, person_facts(dossier, item)]
    return [mention_line(item)]


def quote_speaker(quote: Quote) -> str:
    """Return the speaker with role, or that the article does not say who speaks."""
    if quote.speaker is None:
        return translate("country", "Speaker not stated")
    role = quote.role if isinstance(quote.role, str) else None
    return f"{quote.speaker}, {role}" if role else quote.speaker


def integrity(dossier: Dossier, quote: Quote) -> str:
    """Return the quote's integrity mark: how much of a statement stands between its marks."""
    marks = {
        "sentence": translate("country", "full sentence"),
        "fragment": translate("country", "partial"),
        "term": translate("country", "term"),
        "nested": translate("country", "quote in a quote"),
        "indirect": translate("country", "reported, not quoted"),
    }
    parts = [marks[quote.kind]]
    if "[" in quote.text:
        parts.append(translate("country", "words [inserted]"))
    if quote.utterance and sum(q.utterance == quote.utterance for q in dossier.quotes) > 1:
        parts.append(translate("country", "joined"))
    return " · ".join(parts)


def quote_facts(quote: Quote) -> str:
    """Return cue verb, date and paragraph."""
    parts = [quote.cue] if quote.cue else []
    if quote.precision and isinstance(quote.date, str):
        parts.append(spoken(quote.date, quote.precision))
    else:
        parts.append(translate("country", "Undated"))
    return " · ".join([*parts, *paragraph(quote)])


def tie_reason(item: Quote | Event, code: str) -> str:
    """Return why a quote or an event is tied to the country of that code."""
    ties = item.countries if isinstance(item, Quote) else item.ties or ()
    said = (reasons.of(tie) for tie in ties if tie.code == code)
    return " · ".join(dict.fromkeys(each for each in said if each))


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
    own = [q for q in dossier.quotes if q.speaker_id == person.id]
    parts = [person.role] if person.role else []
    parts.append(translate("country", "%n quote(s)", sum(map(is_speech, own))))
    parts += _reported(statements(filter(is_reported, own)))
    parts.append(translate("country", "%n mention(s)", len(person.mentions)))
    return " · ".join(parts)


def mention_line(mention: CountryMention) -> str:
    """Return a mention in the article's spelling, with the kind of name and its paragraph."""
    return " · ".join([f"“{mention.text}”", how(mention.how), *paragraph(mention)])


def how(kind: str) -> str:
    """Return the kind of a name in words."""
    kinds = {
        "name": translate("country", "by name"),
        "demonym": translate("country", "as people or adjective"),
        "city": translate("country", "through a city or seat of government"),
        "abbreviation": translate("country", "by abbreviation"),
    }
    return kinds.get(kind, kind)


def mention_kinds(mentions: list[CountryMention]) -> str:
    """Return how often which kind of name was used."""
    counted = Counter(mention.how for mention in mentions)
    return ", ".join(_so_many(kind, count) for kind, count in counted.most_common())


def _so_many(kind: str, count: int) -> str:
    kinds = {
        "name": translate("country", "%n by name", count),
        "demonym": translate("country", "%n as people or adjective", count),
        "city": translate("country", "%n through a city or seat of government", count),
        "abbreviation": translate("country", "%n by abbreviation", count),
    }
    return kinds.get(kind, f"{count} {kind}")


def paragraph(item: Quote | Event | CountryMention) -> list[str]:
    """Return the paragraph number as a list of one, or none where it is not known."""
    return [f"¶ {item.paragraph}"] if isinstance(item.paragraph, int) else []
