"""Qt's translation files (TS 2.1), read and written so that a change shows as the lines it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tools.words_in_code import Sentence

Words = dict[tuple[str, str], tuple[str, ...]]
"""(context, English text) to its translation: one text, or the plural forms; empty if not done."""

FORMS = {"de": 2, "es": 2, "fr": 2, "kk": 2, "ru": 3, "uk": 3}
"""How many plural forms Qt knows for a language (its own rules, `numerus.cpp`)."""


def read(path: Path) -> Words:
    """Return the finished translations of a file; none if it is not there."""
    if not path.exists():
        return {}
    found: Words = {}
    # Our own file, and no reader of Python's fetches what a document type names.
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[name, message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return found


def written(language: str, sentences: Iterable[Sentence], words: Words) -> str:
    """Return the file for a language: all sentences, sorted; those without words are unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    by_context: dict[str, list[Sentence]] = {}
    for sentence in sorted(set(sentences)):
        by_context.setdefault(sentence.context, []).append(sentence)
    for context, own in by_context.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for sentence in own:
            lines += _message(sentence, words.get((context, sentence.text), ()), FORMS[language])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(sentence: Sentence, forms: tuple[str, ...], count: int) -> list[str]:
    wanted = count if sentence.counted else 1
    done = len(forms) == wanted and all(forms)
    mark = "" if done else ' type="unfinished"'
    shown = [escape(form) for form in (forms if done else ("",) * wanted)]
    lines = ['    <message numerus="yes">' if sentence.counted else "    <message>"]
    lines.append(f"        <source>{escape(sentence.text)}</source>")
    if sentence.counted:
        lines.append(f"        <translation{mark}>")
        lines += [f"            <numerusform>{form}</numerusform>" for form in shown]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{mark}>{shown[0]}</translation>")
    return [*lines, "    </message>"]
