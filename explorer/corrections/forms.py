"""What a reader writes into a form about a quote, a person or an event, and the edit that is meant.

A form has only words in it, as people write them; what they mean is checked here, and only what is
other than before goes into the edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

import msgspec

from explorer.corrections import targets
from explorer.corrections.edits import EditEvent, EditOrganisation, EditPerson, EditQuote
from explorer.errors import UserError
from explorer.i18n.country_names import country_name, names
from explorer.i18n.messages import language, translate
from explorer.model import (
    Dossier,
    Event,
    Organisation,
    Person,
    Place,
    Quote,
    QuoteKind,
)
from explorer.text import written_date

Item = Quote | Person | Event | Organisation
Meant = EditQuote | EditPerson | EditEvent | EditOrganisation
KINDS: tuple[QuoteKind, ...] = get_args(QuoteKind)


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of an item by name, as words; a field the item has not is left out."""

    fields: dict[str, str]

    def with_field(self, name: str, value: str) -> Form:
        """Return the form with one field written over."""
        return Form(fields={**self.fields, name: value})


def of(dossier: Dossier, item: Item) -> Form:
    """Return the form of an item as it is."""
    if isinstance(item, Quote):
        about = [tie.code for tie in item.countries if tie.why != "speaker"]
        fields = {
            "words": item.text,
            "kind": item.kind,
            "cue": item.cue or "",
            "date": item.date if isinstance(item.date, str) else "",
            "countries": _names(dossier, about),
        }
    elif isinstance(item, Person):
        fields = {
            "name": item.name,
            "role": item.role or "",
            "country": _names(dossier, [item.country] if item.country else []),
            "organisation": item.organisation or "",
            "variants": ", ".join(item.names[1:]),
            "leader": "yes" if item.leader else "",
        }
    elif isinstance(item, Organisation):
        home = [item.country] if isinstance(item.country, str) else []
        fields = {"name": item.name, "country": _names(dossier, home)}
    else:
        place = item.place or Place(name="")
        fields = {
            "words": item.summary,
            "date": item.date or "",
            "place": place.name,
            "place_country": _names(dossier, [place.country] if place.country else []),
            "countries": _names(dossier, item.countries),
        }
    return Form(fields=fields)


def edit_of(dossier: Dossier, item: Item, form: Form) -> Meant | None:
    """Return the edit that `form` means for `item`, or None where nothing is other than before.

    Raises:
        UserError: a date, a country or the words of a quote are not what they should be.
    """
    before = of(dossier, item).fields
    other = {
        name: value.strip()
        for name, value in form.fields.items()
        if value.strip() != before.get(name, "").strip()
    }
    if not other:
        return None
    if isinstance(item, Quote):
        return EditQuote(quote=targets.of_quote(item), **_of_quote(dossier, item, other))
    if isinstance(item, Person):
        return EditPerson(person=targets.of_person(item), **_of_person(dossier, other))
    if isinstance(item, Organisation):
        meant = targets.of_organisation(item)
        return EditOrganisation(organisation=meant, **_of_organisation(dossier, other))
    return EditEvent(event=targets.of_event(dossier, item), **_of_event(dossier, item, other))


def _of_quote(dossier: Dossier, quote: Quote, other: dict[str, str]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if "words" in other:
        given |= _bounds(dossier, quote, other["words"])
    if "kind" in other:
        given["kind"] = _kind(other["kind"])
    if "cue" in other:
        given["cue"] = other["cue"] or None
    if "countries" in other:
        given["countries"] = _codes(dossier, other["countries"])
    return given | _date(other)


def _of_person(dossier: Dossier, other: dict[str, str]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if "name" in other:
        if not other["name"]:
            raise UserError(translate("forms", "A person has a name."))
        given["name"] = other["name"]
    for field in ("role", "organisation"):
        if field in other:
            given[field] = other[field] or None
    if "country" in other:
        given["country"] = next(iter(_codes(dossier, other["country"])), None)
    if "variants" in other:
        given["variants"] = tuple(dict.fromkeys(_listed(other["variants"])))
    if "leader" in other:
        given["leader"] = bool(other["leader"])
    return given


def _of_organisation(dossier: Dossier, other: dict[str, str]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if "name" in other:
        if not other["name"]:
            raise UserError(translate("forms", "An organisation has a name."))
        given["name"] = other["name"]
    if "country" in other:
        given["country"] = next(iter(_codes(dossier, other["country"])), None)
    return given


def _of_event(dossier: Dossier, event: Event, other: dict[str, str]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if other.get("words"):
        given["summary"] = other["words"]
    if "countries" in other:
        given["countries"] = _codes(dossier, other["countries"])
    if "place" in other or "place_country" in other:
        known = event.place or Place(name="")
        name = other.get("place", known.name)
        country = known.country
        if "place_country" in other:
            country = next(iter(_codes(dossier, other["place_country"])), None)
        given["place"] = Place(name=name, country=country) if name else None
    return given | _date(other)


def _date(other: dict[str, str]) -> dict[str, Any]:
    if "date" not in other:
        return {}
    if not other["date"]:
        return {"date": None, "precision": "undated"}
    found = written_date.read(other["date"], language())
    if found is None:
        raise UserError(
            translate("forms", "“{words}” is no date.").format(words=other["date"]),
            translate("forms", "Write it like 30 November 2022, November 2022 or 2022."),
        )
    return {"date": found.iso, "precision": found.precision}


def _kind(word: str) -> QuoteKind:
    kind: QuoteKind | None = next((each for each in KINDS if each == word), None)
    if kind is None:
        raise UserError(translate("forms", "“{word}” is no kind of quote.").format(word=word))
    return kind


def _bounds(dossier: Dossier, quote: Quote, words: str) -> dict[str, Any]:
    """Where the words stand, nearest to where the quote stood."""
    text, span = dossier.article.body, quote.span
    starts: list[int] = []
    if words and span is not None:
        at = text.find(words)
        while at >= 0 and len(starts) < 1000:
            starts.append(at)
            at = text.find(words, at + 1)
    if not starts or span is None:
        raise UserError(
            translate("forms", "These words are not in the article as they are written here."),
            translate("forms", "A quote is verbatim: copy its words from the article."),
        )
    start = min(starts, key=lambda each: abs(each - span.start))
    return {"start": start, "end": start + len(words), "words": words}


def _codes(dossier: Dossier, words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code_of(dossier, name) for name in _listed(words)))


def code_of(dossier: Dossier, name: str) -> str:
    """Return the code (ISO 3166-1 alpha-2) of a country by its name in English or in the reader's.

    Raises:
        UserError: no country has that name.
    """
    from explorer.gazetteer import tables

    wanted = name.strip().casefold()
    for country in dossier.countries:
        if wanted in (country.name.casefold(), country_name(country.code, country.name).casefold()):
            return country.code
    for code, spoken in names(language()).items():
        if wanted == spoken.casefold() and code in tables.countries():
            return code
    for code, row in tables.countries().items():
        spelled = (row.name, *row.names, *row.abbreviations)
        if wanted == code.casefold() or any(wanted == each.casefold() for each in spelled):
            return code
    raise UserError(
        translate("forms", "No country is called “{name}”.").format(name=name.strip()),
        translate("forms", "Write its name, or its code of two letters."),
    )


def _names(dossier: Dossier, codes: Iterable[str]) -> str:
    known = {country.code: country.name for country in dossier.countries}
    return ", ".join(country_name(code, known.get(code) or _english(code)) for code in codes)


def _english(code: str) -> str:
    from explorer.toponyms.mentions import name_of

    return name_of(code)


def _listed(words: str) -> list[str]:
    return [part.strip() for part in words.split(",") if part.strip()]
