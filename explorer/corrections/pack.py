"""Corrections as a small readable file that a class or a newsroom can share."""

from __future__ import annotations

from pathlib import Path

import msgspec

from explorer.corrections import targets
from explorer.corrections.edits import Edit, EditPerson, MergePeople, Target
from explorer.errors import UserError
from explorer.files import atomic
from explorer.files.atomic import cause
from explorer.files.dossier_file import is_newer
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier

FORMAT = "dateline-corrections/1"
SUFFIX = ".dateline-corrections"


class Pack(msgspec.Struct, frozen=True, kw_only=True):
    """The corrections of one article, who decided them, and of which article they are.

    `sha256` is of the article's text, so that a pack for another text is told before it is used.
    """

    format: str = FORMAT
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    sha256: str | None = None
    decided_by: str | None = None
    edits: tuple[Edit, ...] = ()


class _Head(msgspec.Struct):
    format: str = ""


def of(article: Article, edits: tuple[Edit, ...], decided_by: str | None = None) -> Pack:
    """Return the pack of `edits` to `article`."""
    return Pack(
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        sha256=article.sha256,
        decided_by=decided_by,
        edits=edits,
    )


def encode(pack: Pack) -> bytes:
    """Return `pack` as readable UTF-8 JSON."""
    return msgspec.json.format(msgspec.json.encode(pack), indent=2) + b"\n"


def decode(data: bytes, name: str = "This file") -> Pack:
    """Return the pack in `data`.

    Raises:
        UserError: it is no pack, damaged, or of a newer format.
    """
    try:
        head = msgspec.json.decode(data, type=_Head).format
        if is_newer(head, FORMAT):
            raise UserError(
                translate("corrections", "{name} was saved by a newer Dateline.").format(name=name),
                translate("corrections", "Update Dateline to open it; the file was not changed."),
            )
        if head != FORMAT:
            raise UserError(
                translate("corrections", "{name} holds no corrections.").format(name=name),
                translate("corrections", "Choose a correction pack."),
            )
        return msgspec.json.decode(data, type=Pack)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
        raise UserError(
            translate("corrections", "{name} is damaged and cannot be read as corrections.").format(
                name=name
            ),
            translate("corrections", "The file was left as it is; ask for another copy of it."),
        ) from error


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


def is_of(pack: Pack, article: Article) -> bool:
    """Tell whether `pack` was made for exactly this text."""
    return pack.sha256 is not None and pack.sha256 == article.sha256


def for_other(pack: Pack, dossier: Dossier) -> tuple[Edit, ...]:
    """Return what of `pack` holds for another article too: who people are, and by which names.

    People are found by name; edits about people the dossier does not name are left out.
    """
    edits: list[Edit] = []
    for edit in pack.edits:
        if isinstance(edit, EditPerson) and (found := _named(dossier, edit.person)):
            edits.append(msgspec.structs.replace(edit, person=found))
        elif isinstance(edit, MergePeople) and (found := _named(dossier, edit.keep)):
            others = (_named(dossier, target) for target in edit.others)
            fitting = tuple(other for other in others if other and other.id != found.id)
            if fitting:
                edits.append(MergePeople(keep=found, others=fitting))
    return tuple(edits)


def _named(dossier: Dossier, target: Target) -> Target | None:
    """The one person who goes by the target's words; two of that name are not guessed at."""
    fitting = [p for p in dossier.people if target.words in targets.all_names(p)]
    return targets.of_person(fitting[0]) if len(fitting) == 1 else None
