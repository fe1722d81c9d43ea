"""The two kinds of failure: something about the reader's input, or something about our code."""

from __future__ import annotations


class DatelineError(Exception):
    """Root of every error Dateline raises on purpose."""


class UserError(DatelineError):
    """The reader's file, query or machine is at fault; the message is one sentence they can act on.

    Attributes:
        sentence: what is wrong, in plain words, ending in a full stop.
        next_step: what the reader can do about it, in plain words; may be empty.
    """

    def __init__(self, sentence: str, next_step: str = "") -> None:
        super().__init__(f"{sentence} {next_step}".strip())
        self.sentence = sentence
        self.next_step = next_step


class BugError(DatelineError):
    """A promise of our own code was broken: a matter for the crash report, not for the reader."""
