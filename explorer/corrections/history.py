"""The corrections of an article in their order, and the article as it is without some of them.

The way back from a correction is the history without it, made again from the first reading: so any
decision can be taken back, not only the last, and as well after a restart as before.
"""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from explorer.corrections import replay
from explorer.corrections.edits import Edit
from explorer.corrections.replay import Corrected
from explorer.model import Dossier


def now() -> str:
    """Return this moment, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Decision(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One correction: what was decided, by whom, and when (ISO 8601, UTC); None where unknown.

    `pack` names the correction pack or standing rule that it came from.
    """

    edit: Edit
    by: str | None = None
    made: str | None = None
    pack: str | None = None


class History(msgspec.Struct, frozen=True):
    """`base` is the article as it was read, before the first of its `decisions`."""

    base: Dossier
    decisions: tuple[Decision, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits in the order they were made."""
        return tuple(decision.edit for decision in self.decisions)

    def after(self, count: int) -> Corrected:
        """Return the article with its first `count` decisions alone."""
        return replay.apply_all(self.base, self.edits[:count])

    def without(self, index: int) -> History:
        """Return the history without one decision, whatever was decided after it."""
        return replace(self, decisions=self.decisions[:index] + self.decisions[index + 1 :])

    def and_then(self, decision: Decision) -> History:
        """Return the history with one decision more."""
        return replace(self, decisions=(*self.decisions, decision))
