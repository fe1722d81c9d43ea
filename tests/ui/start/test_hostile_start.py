"""Whatever an article does, the program starts: with the sample, and says so."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from explorer.files import dossier_file
from explorer.model import Dossier
from tests.ui.conftest import app, close, options
from ui.country import view
from ui.settings import Settings
from ui.start.attempts import Attempts
from ui.start.session import Session
from ui.start.trace import Trace
from ui.window import late_panes


def leave_open(folder: Path, data: bytes) -> Settings:
    """What a former run leaves: the place, and the article that lay open."""
    settings = Settings(folder / "settings.ini")
    settings.remember_place(7, settings.place[1])
    settings.save()
    (folder / "place.dateline").write_bytes(data)
    return settings


def begin(qtbot: QtBot, folder: Path, file: Path | None = None) -> Session:
    running = Session(options(folder, file), Trace(enabled=False), app=app())
    with qtbot.waitSignal(running.window.map.ready, timeout=30_000):
        running.start()
    running.furnish()
    return running


@pytest.mark.parametrize(
    "part", [(view.CountryPanel, "__init__"), (late_panes.LatePanes, "__init__")]
)
def test_an_article_that_no_pane_can_show_gives_way_to_the_sample(
    qtbot: QtBot,
    tmp_path: Path,
    sample: Dossier,
    monkeypatch: pytest.MonkeyPatch,
    part: tuple[type, str],
) -> None:
    poison = replace(sample, article=replace(sample.article, title="Poison"))
    leave_open(tmp_path, dossier_file.encode(poison))
    usual = getattr(*part)

    def fail(self: object, *arguments: object, **named: object) -> None:
        for given in arguments:
            dossier = getattr(given, "dossier", given)
            if isinstance(dossier, Dossier) and dossier.article.title == "Poison":
                raise ValueError("what the article says")
        usual(self, *arguments, **named)

    monkeypatch.setattr(*part, fail)
    running = begin(qtbot, tmp_path)
    assert running.workspace.dossier == sample
    assert running.furniture is not None
    assert "cannot be shown" in running.window.notices.words
    close(qtbot, running)
    again = Settings(tmp_path / "settings.ini")
    assert again.place[0] == 0


@pytest.mark.parametrize("name", ["pub9999", "rev", "fmt_sup2", "pub_words"])
def test_a_document_that_contradicts_itself_ends_no_start(
    qtbot: QtBot, tmp_path: Path, sample: Dossier, name: str
) -> None:
    tree = msgspec.json.decode(dossier_file.encode(sample))
    wrong: dict[str, Callable[[], object]] = {
        "pub9999": lambda: tree["article"].update(published="9999-99-99"),
        "rev": lambda: tree["quotes"][0].update(start=9, end=3),
        "fmt_sup2": lambda: tree.update(format="dateline-dossier/²"),
        "pub_words": lambda: tree["article"].update(published="last week"),
    }
    wrong[name]()
    leave_open(tmp_path, msgspec.json.encode(tree))
    running = begin(qtbot, tmp_path)
    assert running.workspace.dossier == sample
    close(qtbot, running)


def test_what_ended_two_starts_is_not_tried_a_third_time(tmp_path: Path) -> None:
    assert Attempts(tmp_path / "s.ini").may_try()
    assert Attempts(tmp_path / "s.ini").may_try()
    assert not Attempts(tmp_path / "s.ini").may_try()
    Attempts(tmp_path / "s.ini").succeeded()
    assert Attempts(tmp_path / "s.ini").may_try()


def fifo(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.dateline")
    return folder / "pipe.dateline"


def device(folder: Path) -> Path:
    (folder / "zero.dateline").symlink_to("/dev/zero")
    return folder / "zero.dateline"


def empty_folder(folder: Path) -> Path:
    (folder / "nothing").mkdir()
    (folder / "nothing" / "picture.png").write_bytes(b"x")
    return folder / "nothing"


def deep(folder: Path) -> Path:
    (folder / "deep.dateline").write_bytes(b'{"format":' * 100_000)
    return folder / "deep.dateline"


def odd_name(folder: Path) -> Path:
    file = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    file.write_text("x")
    return file


@pytest.mark.parametrize("make", [fifo, device, empty_folder, deep, odd_name])
def test_a_start_with_what_cannot_be_opened_says_so_and_shows_the_sample(
    qtbot: QtBot, tmp_path: Path, sample: Dossier, make: Callable[[Path], Path]
) -> None:
    running = begin(qtbot, tmp_path, make(tmp_path))
    if make is not odd_name:
        qtbot.waitUntil(lambda: running.workspace.dossier == sample, timeout=20_000)
    else:
        qtbot.waitUntil(lambda: not running.furniture.intake.pending, timeout=20_000)
    close(qtbot, running)
