"""How things are told: one sentence and a next step, never a stack of boxes."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from explorer.errors import UserError


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to tell the reader. `urgent` ones stay until dismissed.

    So does one with an `act`: it is offered as a button called `action`.
    """

    sentence: str
    next_step: str = ""
    urgent: bool = False
    action: str = ""
    act: Callable[[], None] | None = None


def of_error(error: UserError) -> Notice:
    """Return the notice that tells `error`."""
    return Notice(sentence=error.sentence, next_step=error.next_step, urgent=True)
