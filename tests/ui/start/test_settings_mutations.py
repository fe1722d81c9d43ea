"""Two thousand wrong settings and session files, drawn from a seed: each reads as a whole."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QByteArray, QMargins

from explorer.views.selection import Selection
from ui.settings import Settings
from ui.start.attempts import Attempts
from ui.start.head_start import HeadStart

ODD = (
    "", " ", "-1", "0", "1e999", "9" * 30, "9" * 5000, "²", "true", "@Invalid()", "@ByteArray()",
    "@ByteArray(\\0\\1\\xff)", "@Variant(\\0\\0\\0\\n\\xff\\xff\\xff\\xff)", "@Variant(x",
    "@Rect(1 2 3 4)", "@Size(9 9)", "a, b, c", '"a', "\\x110000", "\\xd800", "x" * 30_000, "\\0",
    "[]", "{}", "dark", "article", "/etc/passwd", "../..", "\u202e", "@@", "1, 2", "%n", "@String(",
)  # fmt: skip


def written(path: Path) -> list[str]:
    """The lines of a settings file that holds everything."""
    settings = Settings(path)
    settings.theme, settings.language, settings.citation = "dark", "fr", "apa"
    settings.reader, settings.recent_files = "Ada", ["/tmp/a.dateline", "/tmp/b.dateline"]
    settings.is_sample_removed, settings.hints_seen = True, ["map", "search"]
    settings.remember_place(7, Selection(kind="country", id="", country="KZ"))
    settings.remember_window(QByteArray(b"\1\2\3"), QByteArray(b"\0\0\0\xff"))
    settings.remember_map(QMargins(48, 80, 0, 172), "#131f29")
    assert settings.save()
    return path.read_text(encoding="utf-8").splitlines()


def mutated(lines: list[str], dice: random.Random) -> bytes:
    """One to three lines changed: odd, gone, twice, or under another name; or a letter."""
    lines = list(lines)
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(lines))
        name = lines[at].partition("=")[0]
        act = dice.randrange(5)
        if act == 0:
            lines[at] = f"{name}={dice.choice(ODD)}"
        elif act == 1:
            del lines[at]
            lines = lines or ["[General]"]
        elif act == 2:
            lines.insert(at, f"{name}={dice.choice(ODD)}")
        elif act == 3:
            lines[at] = f"{name}={dice.choice(lines).partition('=')[2]}"
        else:
            lines[at] = f"{dice.choice(ODD)}={lines[at].partition('=')[2]}"
    data = bytearray("\n".join(lines).encode("utf-8", "surrogatepass"))
    if data and dice.random() < 0.3:
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data[: dice.randrange(len(data) + 1)] if dice.random() < 0.1 else data)


def look(settings: Settings) -> None:
    """Read everything, as a start does; each is of its kind and in its range."""
    assert settings.theme in ("system", "light", "dark", "high-contrast")
    assert settings.citation in ("plain", "apa", "mla", "chicago")
    assert isinstance(settings.language, str) and isinstance(settings.reader, str)
    assert all(isinstance(file, str) for file in settings.recent_files + settings.hints_seen)
    assert isinstance(settings.is_sample_removed, bool) and isinstance(settings.ground, str)
    beside = settings.round_map
    assert all(0 <= side < 100_000 for side in (beside.left(), beside.top(), beside.right()))
    number, chosen = settings.place
    assert 0 <= number < 2**63
    assert isinstance(chosen.id, str) and isinstance(chosen.country, str)
    for stored in (settings.geometry, settings.layout(folded=True), settings.layout(folded=False)):
        assert stored is None or isinstance(stored, QByteArray)


def test_wrong_settings_read_as_their_defaults(qapp: object, tmp_path: Path) -> None:
    dice = random.Random(20221130)
    lines = written(tmp_path / "whole.ini")
    for number in range(1500):
        path = tmp_path / f"{number}.ini"
        path.write_bytes(mutated(lines, dice))
        look(Settings(path))
        path.unlink()


def test_wrong_files_of_a_session_are_no_obstacle(qapp: object, tmp_path: Path) -> None:
    dice = random.Random(7)
    whole = HeadStart(tmp_path / "start.jsonl", ("dark", "fr"))
    whole.keep(('{"a": [1, 2]}', '"Road"'))
    lines = (tmp_path / "start.jsonl").read_text(encoding="utf-8").splitlines()
    for _ in range(500):
        (tmp_path / "start.jsonl").write_bytes(mutated(lines, dice))
        texts = HeadStart(tmp_path / "start.jsonl", ("dark", "fr")).texts()
        assert all(isinstance(text, str) for text in texts)
        (tmp_path / "attempts").write_bytes(dice.randbytes(dice.randrange(4)))
        attempts = Attempts(tmp_path / "settings.ini")
        assert attempts.may_try() in (True, False)
        attempts.succeeded()
        assert attempts.may_try()
