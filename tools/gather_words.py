"""Bring the translations up to date: gather the sentences, update each language, compile.

    python -m tools.gather_words            update resources/translations and compile
    python -m tools.gather_words --missing  list what has no translation yet, and change nothing

Sentences that are no longer in the code are dropped; new ones are marked unfinished, and English
until somebody translates them (with Qt Linguist, or any editor, in the .ts file).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

from tools import words_file
from tools.words_in_code import Sentence, gather

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources/translations"


def main(arguments: list[str]) -> int:
    """Do what the module says; return 1 where a call hides its sentence, or words are missing."""
    found = gather(ROOT)
    for fault in found.faults:
        print(fault)
    if "--missing" in arguments:
        return _list_missing(found.sentences)
    for language in words_file.FORMS:
        path = source(language)
        kept = words_file.read(path)
        path.write_text(words_file.written(language, found.sentences, kept), encoding="utf-8")
        compile_words(path, path.with_suffix(".qm"))
    print(f"{len(found.sentences)} sentences")
    return 1 if found.faults else 0


def source(language: str) -> Path:
    """Return where a language's translations are written."""
    return FOLDER / f"dateline_{language}.ts"


def compile_words(path: Path, into: Path) -> None:
    """Compile a translation file for the program, with Qt's own compiler."""
    compiler = Path(PySide6.__file__).parent / "lrelease"
    command = [str(compiler), "-silent", "-nounfinished", str(path), "-qm", str(into)]
    subprocess.run(command, check=True)


def missing(language: str, sentences: set[Sentence]) -> list[Sentence]:
    """Return the sentences a language does not have yet."""
    done = words_file.read(source(language))
    return sorted(s for s in sentences if (s.context, s.text) not in done)


def _list_missing(sentences: set[Sentence]) -> int:
    open_ones = [(code, s) for code in words_file.FORMS for s in missing(code, sentences)]
    for code, sentence in open_ones:
        print(f"{code} [{sentence.context}] {sentence.text}")
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
