"""The signs by which a speaker or a leader's country was chosen, worded for the reader."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import UNSET

from explorer.i18n.country_names import country_name
from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate
from explorer.model import CountryMention, Person, Quote
from explorer.toponyms.mentions import name_of

_SIGNS = {
    "is.named": QT_TRANSLATE_NOOP("sign", "somebody the article names"),
    "is.described": QT_TRANSLATE_NOOP("sign", "described, not named"),
    "is.last": QT_TRANSLATE_NOOP("sign", "spoke last"),
    "is.in-own-words": QT_TRANSLATE_NOOP("sign", "named in the words themselves"),
    "by.pronoun": QT_TRANSLATE_NOOP("sign", "meant by a pronoun"),
    "at.beside": QT_TRANSLATE_NOOP("sign", "stands beside the words"),
    "at.near": QT_TRANSLATE_NOOP("sign", "stands near the words"),
    "at.far": QT_TRANSLATE_NOOP("sign", "stands far from the words"),
    "between.0": QT_TRANSLATE_NOOP("sign", "nobody is named between"),
    "between.2": QT_TRANSLATE_NOOP("sign", "others are named between"),
    "rivals.0": QT_TRANSLATE_NOOP("sign", "nobody else comes into question"),
    "rivals.1": QT_TRANSLATE_NOOP("sign", "somebody else comes into question"),
    "rivals.2": QT_TRANSLATE_NOOP("sign", "several others come into question"),
    "agreeing.2": QT_TRANSLATE_NOOP("sign", "several rules lead to them"),
}


_HOME_SIGNS = {
    "share": QT_TRANSLATE_NOOP("sign", "the article names it much"),
    "filed": QT_TRANSLATE_NOOP("sign", "the article was filed there"),
    "topic": QT_TRANSLATE_NOOP("sign", "the article begins with it"),
    "opens": QT_TRANSLATE_NOOP("sign", "the sentence begins with it"),
    "before": QT_TRANSLATE_NOOP("sign", "it is named right before the office"),
    "after": QT_TRANSLATE_NOOP("sign", "it is named later in the sentence"),
    "abroad": QT_TRANSLATE_NOOP("sign", "against it: the office's holder goes or speaks to it"),
    "setting": QT_TRANSLATE_NOOP("sign", "the sentence takes place there"),
    "sentence": QT_TRANSLATE_NOOP("sign", "the sentence before begins with it"),
    "paragraph": QT_TRANSLATE_NOOP("sign", "the paragraph names it before"),
    "earlier": QT_TRANSLATE_NOOP("sign", "the paragraph before names it"),
    "bare": QT_TRANSLATE_NOOP("sign", "the paragraph before names it, and this one none"),
    "taken": QT_TRANSLATE_NOOP("sign", "against it: somebody else holds the office there"),
    "office": QT_TRANSLATE_NOOP("sign", "only it calls an office so"),
    "owner": QT_TRANSLATE_NOOP("sign", "“its” means the country named before"),
}


_PLACE_SIGNS = {
    "country": QT_TRANSLATE_NOOP("sign", "the name of a whole country"),
    "well_known": QT_TRANSLATE_NOOP("sign", "well known to the news"),
    "people": QT_TRANSLATE_NOOP("sign", "the number of its people"),
    "qualified": QT_TRANSLATE_NOOP("sign", "the article says where it lies"),
    "part_named": QT_TRANSLATE_NOOP("sign", "its state or province is named"),
    "county": QT_TRANSLATE_NOOP("sign", "a county of its state is named"),
    "neighbour": QT_TRANSLATE_NOOP("sign", "a place near it is named"),
    "local_press": QT_TRANSLATE_NOOP("sign", "the article reads like a paper of its country"),
    "province": QT_TRANSLATE_NOOP("sign", "a state or province is called so"),
    "called_province": QT_TRANSLATE_NOOP("sign", "called a state or province here"),
    "unexplained": QT_TRANSLATE_NOOP("sign", "against it: not a word else of its country"),
    "country_named": QT_TRANSLATE_NOOP("sign", "its country is named"),
    "bordering": QT_TRANSLATE_NOOP("sign", "a neighbour of its country is named"),
    "of_people": QT_TRANSLATE_NOOP("sign", "people are called after it as after a town"),
    "of_offices": QT_TRANSLATE_NOOP("sign", "it has what a town has"),
}


def of_places(mentions: Iterable[CountryMention]) -> list[str]:
    """Return for each name that several countries' places bear why this one was chosen."""
    lines: dict[str, None] = {}
    for mention in mentions:
        fields = mention.why.fields if mention.why is not UNSET else UNSET
        if mention.doubt is UNSET or fields is UNSET or not {"home", "rival"} <= fields.keys():
            continue
        code, *found = fields["home"].split()
        other, *signs = fields["rival"].split()
        lead = translate("why", "“{words}”: {country} was chosen, sure to {percent} %").format(
            words=mention.text, country=_name(code), percent=round(100 * (1 - mention.doubt))
        )
        rival = translate("why", "Next came {country}").format(country=_name(other))
        lines[f"{_listed(lead, found)} {_listed(rival, signs)}"] = None
    return list(lines)


def of_home(person: Person) -> list[str]:
    """Return how sure the choice of a country for an office was, its signs, and the next one's."""
    fields = person.why.fields if person.why is not UNSET else UNSET
    if fields is UNSET or "home" not in fields or person.country is None:
        return []
    code, *found = fields["home"].split()
    if code != person.country:
        return []
    lead = translate("why", "The office names no country; {country} was chosen")
    if person.doubt is not UNSET:
        lead = translate(
            "why", "The office names no country; {country} was chosen, sure to {percent} %"
        )
    sure = round(100 * (1 - person.doubt)) if person.doubt is not UNSET else 100
    lines = [_listed(lead.format(country=_name(code), percent=sure), found)]
    if "rival" in fields:
        other, *signs = fields["rival"].split()
        lead = translate("why", "Next came {country}").format(country=_name(other))
        lines.append(_listed(lead, signs))
    return lines


def _name(code: str) -> str:
    return country_name(code, name_of(code))


def _listed(lead: str, signs: list[str]) -> str:
    known = _HOME_SIGNS | _PLACE_SIGNS
    worded = [translate("sign", known[sign]) for sign in signs if sign in known]
    return f"{lead}: {', '.join(worded)}." if worded else f"{lead}."


def of_choice(quote: Quote) -> str | None:
    """Return how sure the choice of a speaker is and by which signs, or None where none was."""
    if quote.doubt is UNSET or not quote.speaker:
        return None
    sure = translate("why", "Sure to {percent} % by its signs").format(
        percent=round(100 * (1 - quote.doubt))
    )
    fields = quote.why.fields if quote.why is not UNSET else UNSET
    signs = fields.get("signs", "").split() if fields is not UNSET else []
    worded = [translate("sign", _SIGNS[sign]) for sign in signs if sign in _SIGNS]
    return f"{sure}: {', '.join(worded)}." if worded else f"{sure}."
