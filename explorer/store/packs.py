"""Packs and standing rules over the whole library: previewed, applied in one go, taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import apsw
import msgspec

from explorer import typed
from explorer.store import articles, decisions

if TYPE_CHECKING:
    from explorer.corrections.pack import Pack
    from explorer.corrections.plan import Plan
    from explorer.corrections.rules import Standing


class ArticlePlan(msgspec.Struct, frozen=True):
    """What a pack would do to one article of the library."""

    article: int
    title: str
    plan: Plan


def gather(connection: apsw.Connection, numbers: Iterable[int] | None = None) -> Pack:
    """Return a pack of what was decided about articles (all on the shelf, if left out).

    With it go the standing rules. Articles about which nothing was decided are left out.
    """
    from explorer.corrections import pack as packs

    chosen = articles.on_the_shelf(connection) if numbers is None else numbers
    parts = []
    for number in chosen:
        made = decisions.of(connection, number)
        if made:
            parts.append(packs.part_of(articles.dossier_of(connection, number).article, made))
    return packs.of(parts, standing(connection))


def preview(
    connection: apsw.Connection, pack: Pack, name: str, numbers: Iterable[int] | None = None
) -> list[ArticlePlan]:
    """Return what `pack` would do to articles (all on the shelf, if left out); nothing is changed.

    Articles to which it would do nothing are left out.
    """
    from explorer.corrections import plan as plans

    found = []
    chosen = articles.on_the_shelf(connection) if numbers is None else numbers
    for number in chosen:
        dossier = articles.dossier_of(connection, number)
        plan = plans.of(dossier, decisions.of(connection, number), pack, name=name)
        if plan.decisions or plan.conflicts or plan.orphans:
            found.append(ArticlePlan(number, dossier.article.title or "", plan))
    return found


def unwelcome(connection: apsw.Connection, rules: Iterable[Standing]) -> tuple[Standing, ...]:
    """Return those of `rules` that say otherwise than the rules that hold already."""
    from explorer.corrections import plan as plans

    return plans.disagreeing(standing(connection), rules)


def carry_out(connection: apsw.Connection, planned: Sequence[ArticlePlan]) -> dict[int, int]:
    """Make what was planned, all or nothing; return how many decisions each article gained."""
    made: dict[int, int] = {}
    for each in planned:
        for decision in each.plan.decisions:
            if decisions.make(connection, each.article, decision):
                made[each.article] = made.get(each.article, 0) + 1
    return made


def take_back(connection: apsw.Connection, made: dict[int, int]) -> int:
    """Take back what `carry_out` made last; return how many decisions that were."""
    count = 0
    for number, times in made.items():
        for _ in range(times):
            last = len(decisions.of(connection, number)) - 1
            count += decisions.take_back(connection, number, last) is not None
    return count


def standing(connection: apsw.Connection) -> tuple[Standing, ...]:
    """Return the rules that hold for every article that comes in, in the order they were made."""
    from explorer.corrections.rules import Rule, Standing

    found = connection.execute("SELECT rule, author, made FROM standing ORDER BY id")
    return tuple(
        Standing(rule=typed.json(rule, Rule), by=author, made=made) for rule, author, made in found
    )


def keep(connection: apsw.Connection, rules: Iterable[Standing], pack: str | None = None) -> int:
    """Let rules hold for every article that comes in; return how many are new.

    Of what holds already nothing is denied: a rule that says otherwise is left out.
    """
    rules = tuple(rules)
    denied = unwelcome(connection, rules)
    rules = tuple(each for each in rules if each not in denied)
    before = connection.execute("SELECT count(*) FROM standing").get
    connection.executemany(
        "INSERT OR IGNORE INTO standing (rule, made, author, pack) VALUES (?, ?, ?, ?)",
        [
            (msgspec.json.encode(each.rule), each.made or articles.now(), each.by, pack)
            for each in rules
        ],
    )
    return int(connection.execute("SELECT count(*) FROM standing").get) - int(before)


def decree(connection: apsw.Connection, rule: Standing) -> tuple[Standing, ...]:
    """Let the reader's own rule hold from now on; return those that it takes the place of."""
    from explorer.corrections import plan as plans

    gone = plans.disagreeing((rule,), standing(connection))
    forget(connection, gone)
    keep(connection, (rule,))
    return gone


def forget(connection: apsw.Connection, rules: Iterable[Standing]) -> None:
    """Let rules hold no longer; what they did to articles stays and can be taken back there."""
    connection.executemany(
        "DELETE FROM standing WHERE rule = ?",
        [(msgspec.json.encode(each.rule),) for each in rules],
    )


def welcome(connection: apsw.Connection, number: int) -> int:
    """Let the standing rules hold for an article that has just come in; return what they did."""
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM standing)").get:
        return 0
    from explorer.corrections import plan as plans

    plan = plans.of_rules(articles.dossier_of(connection, number), standing(connection), "rules")
    return sum(decisions.make(connection, number, each) for each in plan.decisions)
