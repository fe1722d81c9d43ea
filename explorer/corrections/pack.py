"""Correction packs: decisions as a small readable file that a class or a newsroom can share.

A pack holds what was decided about articles, each known by its text, and rules that hold for every
article. Who decided and when goes with each decision.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from explorer import typed
from explorer.corrections import aspects, rules
from explorer.corrections.edits import Edit
from explorer.corrections.history import Decision
from explorer.corrections.rules import Standing
from explorer.errors import UserError
from explorer.files import atomic
from explorer.files.atomic import cause
from explorer.files.dossier_file import is_newer
from explorer.i18n.messages import translate
from explorer.model import Article

FORMAT = "dateline-corrections/2"
_FIRST = "dateline-corrections/1"
SUFFIX = ".dateline-corrections"


class OfArticle(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was decided about one article; `sha256` is of its text."""

    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    sha256: str | None = None
    decisions: tuple[Decision, ...] = ()


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """Decisions about articles, and rules for every article."""

    format: str = FORMAT
    articles: tuple[OfArticle, ...] = ()
    rules: tuple[Standing, ...] = ()

    def of(self, article: Article) -> tuple[Decision, ...]:
        """Return what was decided about exactly this text."""
        sha256 = article.sha256
        known = (part for part in self.articles if sha256 is not None and part.sha256 == sha256)
        return tuple(decision for part in known for decision in part.decisions)


class _FirstPack(msgspec.Struct, kw_only=True):
    """The first format: the edits of one article."""

    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    sha256: str | None = None
    decided_by: str | None = None
    edits: tuple[Edit, ...] = ()


class _Head(msgspec.Struct):
    format: str = ""


def part_of(article: Article, decisions: Iterable[Decision]) -> OfArticle:
    """Return the part of a pack that holds the decisions about `article`."""
    return OfArticle(
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        sha256=article.sha256,
        decisions=tuple(decisions),
    )


def of(parts: Iterable[OfArticle], standing: Iterable[Standing] = ()) -> Pack:
    """Return a pack of what was decided about articles, with the rules that follow for others.

    Of rules that say different things of one name, the last decision stands.
    """
    parts = tuple(parts)
    found: dict[Any, Standing] = {}
    for decision in (each for part in parts for each in part.decisions):
        rule = rules.of_edit(decision.edit)
        if rule is not None:
            found[_subject(rule)] = Standing(rule=rule, by=decision.by, made=decision.made)
    for each in standing:
        found[_subject(each.rule)] = each
    return Pack(articles=parts, rules=_agreeing(found.values()))


def _subject(rule: rules.Rule) -> tuple[aspects.Aspect, ...]:
    return tuple(aspect for aspect, _ in aspects.of_rule(rule))


def _agreeing(standing: Iterable[Standing]) -> tuple[Standing, ...]:
    """The rules without those that a later one denies."""
    said: dict[aspects.Aspect, Any] = {}
    kept: list[Standing] = []
    for each in reversed(list(standing)):
        own = dict(aspects.of_rule(each.rule))
        if all(said.get(aspect, value) == value for aspect, value in own.items()):
            said |= own
            kept.append(each)
    return tuple(reversed(kept))


def signed(pack: Pack, name: str) -> Pack:
    """Return `pack` with `name` for who decided what nobody else is named for."""
    by = name or None
    return Pack(
        articles=tuple(
            replace(part, decisions=tuple(replace(d, by=d.by or by) for d in part.decisions))
            for part in pack.articles
        ),
        rules=tuple(replace(each, by=each.by or by) for each in pack.rules),
    )


def encode(pack: Pack) -> bytes:
    """Return `pack` as readable UTF-8 JSON."""
    return msgspec.json.format(msgspec.json.encode(pack), indent=2) + b"\n"


def decode(data: bytes, name: str = "This file") -> Pack:
    """Return the pack in `data`.

    Raises:
        UserError: it is no pack, damaged, of a newer format, or contradicts itself.
    """
    try:
        head = typed.json(data, _Head).format
        if is_newer(head, FORMAT):
            raise UserError(
                translate("corrections", "{name} was saved by a newer Dateline.").format(name=name),
                translate("corrections", "Update Dateline to open it; the file was not changed."),
            )
        if head not in (FORMAT, _FIRST):
            raise UserError(
                translate("corrections", "{name} holds no corrections.").format(name=name),
                translate("corrections", "Choose a correction pack."),
            )
        pack = _first(data) if head == _FIRST else typed.json(data, Pack)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
        raise UserError(
            translate("corrections", "{name} is damaged and cannot be read as corrections.").format(
                name=name
            ),
            translate("corrections", "The file was left as it is; ask for another copy of it."),
        ) from error
    _check(pack, name)
    return pack


def _first(data: bytes) -> Pack:
    old = typed.json(data, _FirstPack)
    made = tuple(Decision(edit=edit, by=old.decided_by) for edit in old.edits)
    part = OfArticle(title=old.title, outlet=old.outlet, published=old.published,
                     sha256=old.sha256, decisions=made)  # fmt: skip
    return of((part,))


def _check(pack: Pack, name: str) -> None:
    """Refuse what says different things of one: nobody could tell which is meant.

    What is decided about an article in one part of the pack is a history, and its last word holds;
    rules, and two parts about one article, have no order among them.
    """
    _check_parts(pack, name)
    said: dict[aspects.Aspect, Any] = {}
    for standing in pack.rules:
        for aspect, value in aspects.of_rule(standing.rule):
            if said.setdefault(aspect, value) != value:
                words = translate("corrections", "{name} says two different things of “{what}”.")
                raise UserError(
                    words.format(name=name, what=aspect[1]),
                    translate("corrections", "Ask whoever made it which is meant."),
                )


def _check_parts(pack: Pack, name: str) -> None:
    known: dict[str, dict[aspects.Aspect, Any]] = {}
    for part in pack.articles:
        said = dict(pair for each in part.decisions for pair in aspects.of_edit(each.edit))
        before = known.setdefault(part.sha256 or "", {})
        if part.sha256 and any(
            before.get(aspect, value) != value for aspect, value in said.items()
        ):
            words = translate("corrections", "{name} says two different things of “{what}”.")
            raise UserError(
                words.format(name=name, what=part.title or part.sha256[:8]),
                translate("corrections", "Ask whoever made it which is meant."),
            )
        before |= said


def save(path: Path, pack: Pack) -> None:
    """Write `pack` to `path`; a file that was there stays whole until the new one is.

    Raises:
        UserError: the file cannot be written.
    """
    atomic.write(path, encode(pack))


def load(path: Path) -> Pack:
    """Return the pack stored at `path`.

    Raises:
        UserError: the file is missing, unreadable, damaged, or no pack.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(
            translate("files", "{name} cannot be read ({cause}).").format(
                name=path.name, cause=cause(error)
            ),
            translate("files", "Check that it is still there and that you may read it."),
        ) from error
    return decode(data, path.name)
