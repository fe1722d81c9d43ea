"""The words on the panel's cards: every line is made of the dossier's facts, none is prose."""

from __future__ import annotations

from collections import Counter

from explorer.i18n import reasons
from explorer.i18n.country_names import country_name
from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.model import CountryMention, Dossier, Event, Organisation, Person, Quote
from explorer.views.citation import shown
from explorer.views.panel import Item
from explorer.views.speech import is_reported, is_speech, statements
from ui.country.count_words import reported_words
from ui.look.dates import spoken


def other_countries(dossier: Dossier, item: Quote | Event, code: str) -> tuple[str, ...]:
    """Return the countries an item is tied to beside the one of `code`; who is spoken to last."""
    names = {one.code: country_name(one.code, one.name) for one in dossier.countries}
    if isinstance(item, Event):
        return tuple(names[other] for other in item.countries if other in names and other != code)
    others = [tie for tie in item.countries if tie.code != code and tie.code in names]
    to = translate("country", "to {country}")
    plain = [names[tie.code] for tie in others if tie.why not in ("addressed", "speaker")]
    asked = [to.format(country=names[tie.code]) for tie in others if tie.why == "addressed"]
    return tuple(dict.fromkeys([*plain, *asked]))


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
    if isinstance(item, Organisation):
        return [item.name, " · ".join(organisation_line(dossier, item))]
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


def person_line(dossier: Dossier, person: Person) -> tuple[str, str, str]:
    """Return role as of the article's day, number of mentions, and whether the person is quoted."""
    said = sum(q.speaker_id == person.id and q.kind != "term" for q in dossier.quotes)
    role, published = person.role or "", long_day(dossier.article.published or "")
    if role and published:
        dated = translate("country", "{role}, as of {day}")
        role = dated.format(role=f"{role[:1].upper()}{role[1:]}", day=published)
    mentions = translate("country", "%n mention(s)", len(person.mentions))
    quoted = translate("country", "%n quote(s)", said)
    return role, mentions, quoted if said else translate("country", "not quoted")


def person_facts(dossier: Dossier, person: Person) -> str:
    """Return role, number of quotes and of mentions."""
    own = [q for q in dossier.quotes if q.speaker_id == person.id]
    parts = [person.role] if person.role else []
    parts.append(translate("country", "%n quote(s)", sum(map(is_speech, own))))
    parts += reported_words(statements(filter(is_reported, own)))
    parts.append(translate("country", "%n mention(s)", len(person.mentions)))
    return " · ".join(parts)


def organisation_line(dossier: Dossier, organisation: Organisation) -> tuple[str, str, str]:
    """Return the organisation's country, number of mentions, and whether it is quoted."""
    code = organisation.country
    home = translate("country", "Organisation")
    if isinstance(code, str):
        known = next((each.name for each in dossier.countries if each.code == code), code)
        of = translate("country", "Organisation of {country}")
        home = of.format(country=country_name(code, known))
    said = sum(q.speaker_id == organisation.id and q.kind != "term" for q in dossier.quotes)
    mentions = translate("country", "%n mention(s)", len(organisation.mentions))
    quoted = translate("country", "%n quote(s)", said)
    return home, mentions, quoted if said else translate("country", "not quoted")


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
