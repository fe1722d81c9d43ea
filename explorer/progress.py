"""Long work under watch: whoever asked for it hears how far it is, and may call it off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import msgspec

from explorer.errors import DatelineError
from explorer.i18n.messages import translate

Progress = Callable[[float], None]
"""Called with the share done so far, 0 to 1; may be called from the thread that works."""
IsCancelled = Callable[[], bool]
Item = TypeVar("Item")

# Often enough to stop at once, seldom enough to cost nothing.
_EVERY = 16


class Cancelled(DatelineError):  # noqa: N818 - nothing went wrong, so it is no error
    """The reader called the reading off: nothing is wrong, and nothing came of it."""


class Watch(msgspec.Struct, frozen=True):
    """Who is told how far the work is, and who may call it off.

    `first` and `last` are the shares of the whole between which this part of the work lies.
    """

    progress: Progress | None = None
    cancelled: IsCancelled | None = None
    first: float = 0.0
    last: float = 1.0

    def check(self) -> None:
        """Raise `Cancelled` if the work was called off."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(translate("import", "The import was cancelled."))

    def report(self, share: float) -> None:
        """Tell that `share` (0 to 1) of this part is done, unless it was called off."""
        self.check()
        if self.progress is not None:
            done = min(max(share, 0.0), 1.0)
            self.progress(self.first + done * (self.last - self.first))

    def part(self, first: float, last: float) -> Watch:
        """Return the watch over the part of the work from one share of it to another."""
        width = self.last - self.first
        return msgspec.structs.replace(
            self, first=self.first + first * width, last=self.first + last * width
        )

    def along(self, items: Sequence[Item], first: float, last: float) -> Iterator[Item]:
        """Yield the items, which make up the part of the work from `first` to `last`."""
        watched = self.progress is not None or self.cancelled is not None
        for number, item in enumerate(items):
            if watched and number % _EVERY == 0:
                self.report(first + (last - first) * number / len(items))
            yield item


UNWATCHED = Watch()
"""Nobody listens, and nobody calls it off."""
