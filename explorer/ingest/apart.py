"""Reading in a process of its own: a file that runs away is ended, and nothing else with it.

What a parser makes of broken bytes is not ours to foretell: a PDF of 682 bytes took gigabytes. The
process is limited in memory, ended after `LONGEST_S` or as soon as nobody wants its answer, and
kept for the next file as long as it does well.
"""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import IO

import msgspec

from explorer import typed
from explorer.errors import UserError
from explorer.i18n.messages import passed_on, translate
from explorer.ingest.child import Answer, Request, Words
from explorer.ingest.draft import Draft
from explorer.ingest.suffixes import Kind
from explorer.progress import Watch

LONGEST_S = 20.0
"""Seconds that one file may take; a hundred pages of a PDF take one."""
LONGEST_SCAN_S = 200.0
"""Seconds that one page of a scan may take, which is looked at up to three times."""
SCANS = ("scan", "picture")
SWITCH = "--read-apart"
"""What the bundled program is started with to be such a process: there is no Python beside it."""
_LOOK_S = 0.05
_ROOT = Path(__file__).resolve().parents[2]


class _Process:
    """A process that reads, and what it has said."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
        self._process = subprocess.Popen(  # noqa: S603 -- this program itself
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            # A group of its own: what it has started ends with it.
            start_new_session=True,
        )
        assert self._process.stdin and self._process.stdout
        self._input: IO[bytes] = self._process.stdin
        self.said: SimpleQueue[Answer | None] = SimpleQueue()
        output = self._process.stdout
        self._listener = Thread(target=self._listen, args=(output,), daemon=True)
        self._listener.start()

    def ask(self, request: Request, data: bytes) -> None:
        """Send a file to be read; a process that died meanwhile tells so by its silence."""
        Thread(target=self._send, args=(request, data), daemon=True).start()

    def end(self) -> None:
        """End the process at once."""
        with suppress(OSError, AttributeError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        with suppress(OSError, ValueError):
            self._input.close()
        self._listener.join()

    def _send(self, request: Request, data: bytes) -> None:
        try:
            self._input.write(msgspec.json.encode(request) + b"\n")
            self._input.write(data)
            self._input.flush()
        except (OSError, ValueError):
            return

    def _listen(self, output: IO[bytes]) -> None:
        try:
            for line in output:
                self.said.put(typed.json(line, Answer))
        except (msgspec.DecodeError, ValueError, OSError):
            self._process.kill()
        self.said.put(None)
        output.close()


_turn = Lock()
_process: _Process | None = None


def read(data: bytes, kind: Kind, name: str, watch: Watch) -> Draft:
    """Return what the reader of `kind` makes of `data`, a file called `name`.

    Raises:
        UserError: as the reader does, or it took more memory or time than a file may.
        Cancelled: the reading was called off; it has ended by then.
    """
    while not _turn.acquire(timeout=_LOOK_S):
        watch.check()
    try:
        running = _running(name)
        running.ask(Request(name, kind, len(data)), data)
        answer = _answer(running, watch, LONGEST_SCAN_S if kind in SCANS else LONGEST_S)
    except BaseException:
        _end()
        raise
    finally:
        _turn.release()
    if answer is None or answer.failed:
        raise _runaway(name)
    if answer.sentence is not None:
        raise UserError(_said(answer.sentence), _said(answer.next_step))
    assert answer.draft is not None
    return answer.draft


def _running(name: str) -> _Process:
    global _process
    # After a fork the process is another's.
    if _process is None or _process.owner != os.getpid():
        try:
            _process = _Process()
        except OSError as error:
            raise _runaway(name) from error
    return _process


def _answer(running: _Process, watch: Watch, longest: float) -> Answer | None:
    """Return the last thing said of a file; None where the process died or was ended.

    It is ended after `longest` seconds; a scan has them for each of its pages.
    """
    last = time.monotonic() + longest
    while time.monotonic() < last:
        watch.check()
        try:
            answer = running.said.get(timeout=_LOOK_S)
        except Empty:
            continue
        if answer is None or answer.failed:
            break
        if answer.share is None:
            return answer
        watch.report(answer.share)
        if longest == LONGEST_SCAN_S:
            last = time.monotonic() + longest
    _end()
    return None


def _end() -> None:
    global _process
    if _process is not None and _process.owner == os.getpid():
        _process.end()
    _process = None


atexit.register(_end)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, SWITCH]
    return [sys.executable, "-c", "from explorer.ingest.child import main; main()"]


def _said(words: Words | None) -> str:
    if words is None or not words.text:
        return ""
    sentence = passed_on(words.context, words.text)
    return sentence.format(**words.fields) if words.fields else sentence


def _runaway(name: str) -> UserError:
    return UserError(
        translate(
            "import", "{name} would take more memory or time than an article may; it was not read."
        ).format(name=name),
        translate("import", "Open another copy of the article, or paste its text."),
    )
