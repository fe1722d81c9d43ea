"""What a pack would do to an article: what is new, what was decided otherwise, what is gone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from explorer.corrections import aspects, replay, rules
from explorer.corrections.history import Decision
from explorer.corrections.pack import Pack
from explorer.corrections.replay import Orphan
from explorer.corrections.rules import Standing
from explorer.model import Dossier


class Plan(msgspec.Struct, frozen=True):
    """For one article: decisions to make, those that the reader decided otherwise, and the rest.

    `conflicts` are never made; `orphans` found nothing to correct.
    """

    decisions: tuple[Decision, ...] = ()
    conflicts: tuple[Decision, ...] = ()
    orphans: tuple[Orphan, ...] = ()


def of(dossier: Dossier, own: Sequence[Decision], pack: Pack, *, name: str | None = None) -> Plan:
    """Return what `pack` would do to an article about which the reader decided `own`.

    Args:
        dossier: the article as it is, with the reader's decisions.
        own: those decisions; what a pack says otherwise is a conflict.
        pack: what is to be applied.
        name: what the decisions say they came from.
    """
    given = [msgspec.structs.replace(each, pack=name) for each in pack.of(dossier.article)]
    planned = _planned(dossier, own, given)
    after = replay.apply_all(dossier, [each.edit for each in planned.decisions]).dossier
    said = [*own, *planned.decisions]
    by_rules = _planned(after, said, _ruled(after, pack.rules, name), agreeing=True)
    told = [each.edit for each in planned.conflicts]
    return Plan(
        (*planned.decisions, *by_rules.decisions),
        # What a pack says of an article it mostly says as a rule too: one conflict of the two.
        (*planned.conflicts, *(each for each in by_rules.conflicts if each.edit not in told)),
        planned.orphans,
    )


def of_rules(dossier: Dossier, standing: Iterable[Standing], name: str | None = None) -> Plan:
    """Return what rules mean in an article nobody has decided about yet."""
    return _planned(dossier, (), _ruled(dossier, standing, name), agreeing=True)


def disagreeing(own: Iterable[Standing], given: Iterable[Standing]) -> tuple[Standing, ...]:
    """Return those of the rules `given` that say otherwise than the reader's `own`."""
    said: dict[aspects.Aspect, Any] = {}
    for each in own:
        said |= dict(aspects.of_rule(each.rule))
    return tuple(
        each for each in given if any(said.get(a, v) != v for a, v in aspects.of_rule(each.rule))
    )


def _ruled(dossier: Dossier, standing: Iterable[Standing], name: str | None) -> list[Decision]:
    return [
        Decision(edit=edit, by=each.by, made=each.made, pack=name)
        for each in standing
        for edit in rules.edits_for(dossier, [each.rule])
    ]


def _planned(
    dossier: Dossier,
    own: Sequence[Decision],
    given: Iterable[Decision],
    *,
    agreeing: bool = False,
) -> Plan:
    """Lay what is given over a dossier, one by one.

    A reader's later decision about one thing takes the place of an earlier one; rules have no such
    order, so that with `agreeing` the first stands and others that deny it are conflicts.
    """
    said: dict[aspects.Aspect, Any] = {}
    for each in own:
        said |= dict(aspects.of_edit(each.edit))
    known = {msgspec.json.encode(each.edit) for each in own}
    made: list[Decision] = []
    conflicts: list[Decision] = []
    orphans: list[Orphan] = []
    for decision in given:
        if msgspec.json.encode(decision.edit) in known:
            continue
        if any(said.get(a, v) != v for a, v in aspects.of_edit(decision.edit)):
            conflicts.append(decision)
            continue
        laid = replay.apply_all(dossier, [decision.edit])
        orphans += laid.orphans
        if laid.dossier != dossier:
            made.append(decision)
            dossier = laid.dossier
            if agreeing:
                said |= dict(aspects.of_edit(decision.edit))
    return Plan(tuple(made), tuple(conflicts), tuple(orphans))
