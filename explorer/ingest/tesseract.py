"""Tesseract, the system's own program that recognises letters in pictures, where it is installed.

It runs as a process of its own, which inherits the limit of memory of the one that reads, and is
ended after `LONGEST_S`.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
from functools import cache
from typing import NamedTuple

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.text.language import recognise

LONGEST_S = 60.0
"""Seconds that one page may take; a full one takes three to ten."""
INSTALL = "sudo apt install tesseract-ocr"
LANGUAGES = {
    "en": "eng",
    "de": "deu",
    "fr": "fra",
    "es": "spa",
    "ru": "rus",
    "uk": "ukr",
    "kk": "kaz",
}
"""What Tesseract calls the languages that are read."""
_SCRIPTS = {"Latin": ("eng", "deu", "fra", "spa"), "Cyrillic": ("rus", "ukr", "kaz")}
_TURN = re.compile(rb"^Rotate: (\d+)", re.MULTILINE)
_SCRIPT = re.compile(rb"^Script: (\w+)", re.MULTILINE)
_SURE = re.compile(rb"^Orientation confidence: ([\d.]+)", re.MULTILINE)
_LEAST_SURE = 2.0


class Recognised(NamedTuple):
    """A word, its box in dots from the picture's upper left corner, and how sure it is (0 to 100).

    `page` counts the pictures of a file from 0; words of one `line` have its number, and lines of
    one `paragraph` that one's.
    """

    text: str
    page: int
    paragraph: int
    line: int
    left: float
    top: float
    right: float
    bottom: float
    certainty: int


class Facing(NamedTuple):
    """By how many degrees, clockwise, a picture must be turned to be read, and its script."""

    turn: int = 0
    script: str = "Latin"


def check(sentence: str) -> None:
    """Raise where there is no Tesseract; `sentence` says what cannot be read without it.

    Raises:
        UserError: the sentence, and the line to run.
    """
    if _program() is None:
        step = translate("import", "Tesseract can read it: run “{line}”, then open it again.")
        raise UserError(sentence, step.format(line=INSTALL))


@cache
def installed() -> tuple[str, ...]:
    """Return the languages that Tesseract has the data of, of those that are read here."""
    said = _run(["--list-langs"], b"", "").split()
    return tuple(code for code in LANGUAGES.values() if code.encode() in said)


def facing(picture: bytes, name: str) -> Facing:
    """Return how a picture lies and in which script it is written; upright where that is unsure."""
    try:
        said = _run(["stdin", "stdout", "--psm", "0"], picture, name)
    except UserError:  # too few letters to tell
        return Facing()
    sure, turn, script = (found.search(said) for found in (_SURE, _TURN, _SCRIPT))
    is_sure = sure is not None and float(sure[1]) >= _LEAST_SURE
    return Facing(
        int(turn[1]) % 360 if turn and is_sure else 0,
        "Cyrillic" if script and script[1] == b"Cyrillic" else "Latin",
    )


def likely(script: str) -> str:
    """Return the languages of a script to read a first page in, as Tesseract takes them.

    Raises:
        UserError: none of them is installed.
    """
    wanted = _SCRIPTS[script]
    found = [code for code in wanted if code in installed()] or list(installed())
    if not found:
        raise UserError(
            translate("import", "Tesseract has no language that Dateline reads."),
            translate("import", "Run “{line}”, then open it again.").format(
                line=f"{INSTALL}-{wanted[0]}"
            ),
        )
    # Latin letters are told apart in any language of theirs, the Cyrillic ones are not.
    return found[0] if script == "Latin" else "+".join(found)


def language_of(words: list[Recognised], tried: str) -> str:
    """Return the language that words recognised in `tried` are in, where its data is installed."""
    code = LANGUAGES.get(recognise(" ".join(word.text for word in words)))
    return code if code in installed() and code is not None else tried.partition("+")[0]


def words(picture: bytes, language: str, name: str, *, dots: int = 0) -> list[Recognised]:
    """Return the words in a picture (PNM, PNG, JPEG, TIFF), in the order they are to be read.

    `dots` is how many are on an inch; 0 where the picture says so itself.

    Raises:
        UserError: Tesseract cannot read it, or takes too long.
    """
    resolution = ["--dpi", str(dots)] if dots else []
    said = _run(["stdin", "stdout", "-l", language, *resolution, "tsv"], picture, name)
    return list(_told(said.decode("utf-8", "replace")))


def _told(table: str) -> list[Recognised]:
    rows = csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    found: list[Recognised] = []
    paragraphs: dict[tuple[str, ...], int] = {}
    lines: dict[tuple[str, ...], int] = {}
    for row in rows:
        text = (row["text"] or "").strip()
        if row["level"] != "5" or not text:
            continue
        paragraph = (row["page_num"], row["block_num"], row["par_num"])
        line = (*paragraph, row["line_num"])
        left, top = int(row["left"]), int(row["top"])
        found.append(
            Recognised(
                text,
                int(row["page_num"]) - 1,
                paragraphs.setdefault(paragraph, len(paragraphs)),
                lines.setdefault(line, len(lines)),
                left,
                top,
                left + int(row["width"]),
                top + int(row["height"]),
                min(max(round(float(row["conf"])), 0), 100),
            )
        )
    return found


def _program() -> str | None:
    return shutil.which("tesseract")


def _run(arguments: list[str], given: bytes, name: str) -> bytes:
    program = _program()
    assert program is not None
    try:
        done = subprocess.run(  # noqa: S603 -- the system's own program, and no word of the file
            [program, *arguments],
            input=given,
            capture_output=True,
            timeout=LONGEST_S,
            env=_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _unread(name) from error
    except OSError as error:
        raise _unread(name) from error
    if done.returncode:
        raise _unread(name)
    return done.stdout


def _environment() -> dict[str, str]:
    """One core is enough, and a bundled program's libraries are none of Tesseract's."""
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    former = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    environment.pop("LD_LIBRARY_PATH", None)
    if former:
        environment["LD_LIBRARY_PATH"] = former
    return environment


def _unread(name: str) -> UserError:
    return UserError(
        translate(
            "import", "Tesseract failed on {name}, or took too long; it was not read."
        ).format(name=name),
        translate("import", "Open another copy of the article, or paste its text."),
    )
