"""Pictures of the real window in every size and theme, to be looked at: ``build/pictures``.

Run on a screen of its own that is at least 2560 x 1440: ``DISPLAY=:9 python -m tools.pictures
[FOLDER] [--file FILE] [--language CODE]``. The program is started as a reader starts it, and what
is on the screen is kept, the map's page included.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from ui.map import engine

engine.prepare()

from PySide6.QtCore import QSize  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from explorer.views import selection  # noqa: E402
from ui.look.theme import ThemeChoice  # noqa: E402
from ui.map import scheme  # noqa: E402
from ui.settings import Settings  # noqa: E402
from ui.start.session import Session  # noqa: E402
from ui.start.trace import Trace  # noqa: E402

SIZES = (QSize(1024, 640), QSize(1280, 800), QSize(1600, 1000), QSize(2560, 1440))
THEMES: tuple[ThemeChoice, ...] = ("light", "dark", "high-contrast")
HINTS = ["country", "quote", "drop"]
SETTLED_MS = 900
Scene = Callable[[Session], object]


def _country(session: Session) -> None:
    session.workspace.select(selection.country("KZ"))


def _sentence(session: Session) -> None:
    """Show the first quote where it stands in the article."""
    dossier = session.workspace.dossier
    assert dossier is not None
    session.workspace.select(selection.choose(dossier, "quote", dossier.quotes[0].id))
    _act(session, "go_reader")


def _search(session: Session) -> None:
    _act(session, "search")
    target = QApplication.focusWidget() or session.window
    QTest.keyClicks(target, "power")


def _people(session: Session) -> None:
    _act(session, "go_people")
    dossier = session.workspace.dossier
    assert dossier is not None
    session.workspace.select(selection.choose(dossier, "person", dossier.people[0].id))


def _act(session: Session, id: str) -> None:
    session.window.actions_by_id[id].trigger()
    QTest.qWait(150)


SCENES: dict[str, Scene] = {
    "country": _country, "sentence": _sentence, "search": _search, "people": _people,
}  # fmt: skip


def take(session: Session, file: Path) -> None:
    """Keep what the screen shows of the window."""
    QTest.qWait(SETTLED_MS)
    window = session.window
    screen = window.screen()
    if not screen.grabWindow(int(window.winId())).save(str(file)):
        raise OSError(file)


def run(options: Namespace) -> int:
    """Start the program and take every picture."""
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    scheme.register()
    app = QApplication(["dateline", "-style", "Fusion"])
    with tempfile.TemporaryDirectory() as home:
        kept = Path(home) / "settings.ini"
        settings = Settings(kept)
        settings.hints_seen = HINTS
        settings.language = options.language
        settings.save()
        begun = Namespace(file=options.file, settings=str(kept), exit_when_ready=False, trace=False)
        session = Session(begun, Trace(enabled=False), app=app)
        session.start()
        session.furnish()
        QTest.qWait(2500)
        for theme in options.theme or THEMES:
            _act(session, f"theme_{theme.replace('-', '_')}")
            for size in SIZES:
                session.window.resize(size)
                for name in options.scene or SCENES:
                    SCENES[name](session)
                    take(session, folder / f"{name}_{size.width()}x{size.height()}_{theme}.png")
        session.stop()
        session.window.close()
    return 0


def main() -> int:
    """Read the command line and take the pictures."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("build/pictures"))
    parser.add_argument("--file", help="an article of the reader's own instead of the sample")
    parser.add_argument("--language", default="en", help="the code of the window's language")
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--scene", choices=SCENES, action="append")
    return run(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
