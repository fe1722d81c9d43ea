"""Hits under headings: by kind, by who speaks, by country, by month."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from explorer.i18n.dates import long_month
from explorer.i18n.messages import translate
from explorer.store.search import country_operators
from explorer.store.search.results import Hit, HitKind

By = Literal["kind", "article", "speaker", "country", "month"]
WAYS: tuple[By, ...] = ("kind", "speaker", "country", "month")
_MONTH = len("2022-11")
_LAST = "\uffff"


class Group(msgspec.Struct, frozen=True):
    """Hits that have one thing in common, which the title says."""

    title: str
    hits: tuple[Hit, ...]


def grouped(hits: Iterable[Hit], by: By) -> list[Group]:
    """Return each hit once, under its heading, in the order in which they were found.

    Months are in order of time, and what has no date, speaker or country comes last. A hit tied to
    several countries stands under the one whose panel shows it best. By ``article`` is the
    library's own way: here it is the same as by kind.
    """
    key, title = _WAYS.get(by, _WAYS["kind"])
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(key(hit), []).append(hit)
    keys = sorted(found) if by == "month" else sorted(found, key=lambda one: one[:1] == _LAST)
    return [Group(title(one), tuple(found[one])) for one in keys]


def _speaker(hit: Hit) -> str:
    if hit.kind == "quote":
        return hit.who or f"{_LAST}quote"
    return f"{_LAST}{hit.kind}"


def _speaker_title(key: str) -> str:
    if key == f"{_LAST}quote":
        return translate("search", "Speaker not stated")
    return kind_title(key[1:]) if key.startswith(_LAST) else key


def _country_title(key: str) -> str:
    if key == _LAST:
        return translate("search", "No country")
    return country_operators.name(key)


def _month_title(key: str) -> str:
    return translate("search", "Undated") if key == _LAST else long_month(key)


def kind_title(kind: str) -> str:
    """Return what hits of a kind are called together."""
    titles: dict[HitKind, str] = {
        "quote": translate("search", "Quotes"),
        "event": translate("search", "Events"),
        "person": translate("search", "People"),
        "country": translate("search", "Countries"),
        "sentence": translate("search", "Sentences"),
    }
    return titles[kind]  # type: ignore[index]


_WAYS: dict[By, tuple[Callable[[Hit], str], Callable[[str], str]]] = {
    "kind": (lambda hit: hit.kind, kind_title),
    "speaker": (_speaker, _speaker_title),
    "country": (lambda hit: hit.codes[0] if hit.codes else _LAST, _country_title),
    "month": (lambda hit: (hit.since or _LAST)[:_MONTH], _month_title),
}
