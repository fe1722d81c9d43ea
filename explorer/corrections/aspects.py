"""What a decision says of what: so that two that say different things of one are found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import UNSET

from explorer.corrections.edits import (
    Accept,
    Edit,
    EditArticle,
    EditEvent,
    EditOrganisation,
    EditPerson,
    EditQuote,
    MergePeople,
    Reject,
    Restore,
    SetSpeaker,
    Target,
)
from explorer.corrections.rules import NeverPerson, PersonIs, Rule, SamePerson

Aspect = tuple[str, str, str]
"""Kind of item, the item by its place or words, and what is said of it."""


def of_edit(edit: Edit) -> Iterator[tuple[Aspect, Any]]:
    """Yield what an edit says of what; an addition says nothing that another could deny."""
    if isinstance(edit, SetSpeaker):
        yield from ((_at(t, "speaker"), edit.speaker or edit.speaker_id) for t in edit.quotes)
    elif isinstance(edit, Accept | Reject | Restore):
        said = isinstance(edit, Accept | Restore)
        yield from ((_at(target, "is one"), said) for target in edit.items)
    elif isinstance(edit, EditQuote):
        yield from _fields(edit, edit.quote, "quote")
    elif isinstance(edit, EditPerson):
        yield from _fields(edit, edit.person, "person")
    elif isinstance(edit, EditOrganisation):
        yield from _fields(edit, edit.organisation, "organisation")
    elif isinstance(edit, EditEvent):
        yield from _fields(edit, edit.event, "event")
    elif isinstance(edit, MergePeople):
        yield from ((_at(target, "same as"), edit.keep.words) for target in edit.others)
    elif isinstance(edit, EditArticle):
        given = msgspec.structs.asdict(edit)
        yield from ((("article", "", k), v) for k, v in given.items() if v is not UNSET)


def of_rule(rule: Rule) -> Iterator[tuple[Aspect, Any]]:
    """Yield what a rule says of which name."""
    if isinstance(rule, NeverPerson):
        yield ("person", rule.name, "is one"), False
    elif isinstance(rule, PersonIs):
        yield ("person", rule.called, "is one"), True
        given = msgspec.structs.asdict(rule)
        yield from (
            (("person", rule.called, name), value)
            for name, value in given.items()
            if name != "called" and value is not UNSET
        )
    elif isinstance(rule, SamePerson):
        yield from ((("person", name, "same as"), rule.name) for name in rule.others)
    else:
        yield ("mention", rule.words, "country"), rule.code


def _fields(edit: Edit, target: Target, own: str) -> Iterator[tuple[Aspect, Any]]:
    given = msgspec.structs.asdict(edit)
    for name, value in given.items():
        if name not in (own, "start", "end") and value is not UNSET:
            yield _at(target, name), value


def _at(target: Target, said: str) -> Aspect:
    return target.kind, f"{target.at} {target.words}".strip(), said
