"""The process in which files are read: what a broken one does to it, it does to nothing else.

It is given bytes, never a name of a file, and hands back words. Memory is limited here; time is by
the one who asks (`apart`). It ends by itself once nobody can ask any more.
"""

from __future__ import annotations

import os
import sys
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

import msgspec

from explorer import typed
from explorer.errors import UserError
from explorer.i18n import messages
from explorer.ingest import readers
from explorer.ingest.draft import Draft
from explorer.ingest.suffixes import Kind
from explorer.progress import Watch

MEMORY = 1_200 * 1024 * 1024
"""Bytes of addresses that the process may have; the window beside it has the rest of 1.5 GB."""


class Request(msgspec.Struct, frozen=True):
    """What is to be read: `size` bytes follow."""

    name: str
    kind: Kind
    size: int


class Words(msgspec.Struct, frozen=True):
    """A sentence before it is translated: the window's translator is not in this process."""

    context: str
    text: str
    fields: dict[str, str] = {}


class _Sentence(str):
    """A sentence of this process that knows what it was made of."""

    words: Words

    @classmethod
    def of(cls, context: str, text: str, n: int = -1) -> _Sentence:
        """Return the sentence in English, as a translator does."""
        said = cls(text)
        said.words = Words(context, text)
        return said

    def format(self, *_: object, **fields: object) -> _Sentence:
        """Put in what varies, and keep it."""
        said = _Sentence(super().format(**fields))
        filled = {name: str(value) for name, value in fields.items()}
        said.words = Words(self.words.context, self.words.text, filled)
        return said


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of an answer: how far it is, or what came of it; `failed`: the reader broke."""

    share: float | None = None
    draft: Draft | None = None
    sentence: Words | None = None
    next_step: Words | None = None
    failed: bool = False


def main() -> int:
    """Answer requests on standard input until it ends."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints is no answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    limit()
    messages.speak_through(_Sentence.of)
    waiting: SimpleQueue[tuple[Request, bytes]] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, waiting), daemon=True).start()
    while True:
        request, data = waiting.get()
        answer = _answer(request, data, answers)
        _write(answers, answer)


def limit() -> None:
    """Limit the memory of this process, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _listen(source: BinaryIO, waiting: SimpleQueue[tuple[Request, bytes]]) -> None:
    while line := source.readline():
        request = typed.json(line, Request)
        waiting.put((request, source.read(request.size)))
    # Nobody asks any more: not even what is being read now is wanted.
    os._exit(0)


def _answer(request: Request, data: bytes, answers: BinaryIO) -> Answer:
    def tell(share: float) -> None:
        _write(answers, Answer(share=share))

    try:
        draft = readers.read(data, request.kind, request.name, Watch(tell))
        return Answer(draft=draft.readable())
    except UserError as error:
        return Answer(sentence=_words(error.sentence), next_step=_words(error.next_step))
    except MemoryError:
        return Answer(failed=True)


def _words(sentence: str) -> Words:
    return sentence.words if isinstance(sentence, _Sentence) else Words("", sentence)


def _write(answers: BinaryIO, answer: Answer) -> None:
    answers.write(msgspec.json.encode(answer) + b"\n")
    answers.flush()


if __name__ == "__main__":
    sys.exit(main())
