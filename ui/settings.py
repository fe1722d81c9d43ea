"""What the window remembers between runs; the one user of QSettings."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QByteArray, QMargins, QSettings

if TYPE_CHECKING:
    from explorer.export.stamp import Style
    from explorer.views.selection import Selection
    from ui.look.theme import ThemeChoice

_THEMES: tuple[ThemeChoice, ...] = ("system", "light", "dark", "high-contrast")
_CITATIONS: tuple[Style, ...] = ("plain", "apa", "mla", "chicago")
_MOST_DIGITS = 18
_SIDE_DIGITS = 5
_SIDES = 4
_PLACE = ("article", "kind", "id", "country")


class Settings:
    """Typed access to the settings file; a value that makes no sense reads as its default."""

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
            self._store = QSettings(form, scope, "Dateline", "Dateline")
        else:
            self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self._store.setFallbacksEnabled(False)

    @property
    def path(self) -> Path:
        """Where the settings are kept."""
        return Path(self._store.fileName())

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme."""
        stored = self._store.value("theme")
        return next((name for name in _THEMES if name == stored), "system")

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice)

    @property
    def language(self) -> str:
        """The code of the language that was chosen; empty: the system's."""
        return next(iter(self._words("language")), "")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def citation(self) -> Style:
        """The style that copied quotes are cited in."""
        stored = self._store.value("citation")
        return next((name for name in _CITATIONS if name == stored), "plain")

    @citation.setter
    def citation(self, style: Style) -> None:
        self._store.setValue("citation", style)

    @property
    def reader(self) -> str:
        """Who decides, as correction packs name them; empty: nobody said."""
        return next(iter(self._words("reader")), "")

    @reader.setter
    def reader(self, name: str) -> None:
        self._store.setValue("reader", name)

    @property
    def geometry(self) -> QByteArray | None:
        """The window's place and size, as Qt saved it."""
        return self._bytes("window/geometry")

    def layout(self, *, folded: bool) -> QByteArray | None:
        """The panes' places and sizes, as Qt saved them; a small screen has a layout of its own."""
        return self._bytes(_layout_key(folded))

    def remember_window(
        self, geometry: QByteArray, layout: QByteArray, *, folded: bool = False
    ) -> None:
        """Keep the window's and the panes' places."""
        self._store.setValue("window/geometry", geometry)
        self._store.setValue(_layout_key(folded), layout)

    @property
    def round_map(self) -> QMargins:
        """What stood round the map in the window the last time, in pixels on each side."""
        sides = str(self._store.value("window/round-map", "")).split()
        known = [int(side) for side in sides if side.isdecimal() and len(side) <= _SIDE_DIGITS]
        return QMargins(*known) if len(known) == len(sides) == _SIDES else QMargins()

    @property
    def ground(self) -> str:
        """The colour (#rrggbb) of the window's ground the last time; empty where none is known."""
        return next(iter(self._words("window/ground")), "")

    def remember_map(self, round_map: QMargins, ground: str) -> None:
        """Keep what a window shows before anything else: where its map is, on which colour."""
        sides = (round_map.left(), round_map.top(), round_map.right(), round_map.bottom())
        self._store.setValue("window/round-map", " ".join(str(max(side, 0)) for side in sides))
        self._store.setValue("window/ground", ground)

    @property
    def recent_files(self) -> list[str]:
        """The files opened last, the newest first."""
        return self._words("recent")

    @recent_files.setter
    def recent_files(self, files: list[str]) -> None:
        self._store.setValue("recent", files)

    @property
    def is_sample_removed(self) -> bool:
        """Whether the reader does not want the sample any more."""
        return self._words("sample/removed") == ["yes"]

    @is_sample_removed.setter
    def is_sample_removed(self, removed: bool) -> None:
        self._store.setValue("sample/removed", "yes" if removed else "no")

    @property
    def hints_seen(self) -> list[str]:
        """The hints of the first run that were taken or closed."""
        return self._words("hints/seen")

    @hints_seen.setter
    def hints_seen(self, ids: list[str]) -> None:
        self._store.setValue("hints/seen", ids)

    @property
    def place(self) -> tuple[int, Selection]:
        """The article that was open, by its number in the library (0: none), and the choice."""
        # Late: the window opens with its settings before it knows what a selection is.
        from explorer.views.selection import Selection, SelectionKind

        kinds: tuple[SelectionKind, ...] = get_args(SelectionKind)
        stored = [str(self._store.value(f"place/{name}", "")) for name in _PLACE]
        number, kind, id, code = stored
        known: SelectionKind = next((name for name in kinds if name == kind), "nothing")
        chosen = Selection(kind=known, id=id, country=code)
        # Five thousand digits are no number to Python, and twenty none to the library.
        return int(number) if number.isdecimal() and len(number) <= _MOST_DIGITS else 0, chosen

    def remember_place(self, number: int, chosen: Selection) -> None:
        """Keep which article is open, and what is chosen in it."""
        values = (number, chosen.kind, chosen.id, chosen.country)
        for name, value in zip(_PLACE, values, strict=True):
            self._store.setValue(f"place/{name}", value)

    def save(self) -> bool:
        """Write everything to disk; False where the settings folder cannot be written."""
        self._store.sync()
        with suppress(OSError):
            # The names of the files that were open are nobody else's.
            self.path.chmod(0o600)
        return self._store.status() == QSettings.Status.NoError

    def can_save(self) -> bool:
        """Tell whether the settings folder can be written, by writing what is there already."""
        self._store.setValue("format", 1)
        return self.save()

    def _words(self, key: str) -> list[str]:
        stored = self._store.value(key)
        # Qt writes a list of one as its only member, and reads it back as that.
        found = stored if isinstance(stored, list) else [stored]
        return [word for word in found if isinstance(word, str) and word]

    def _bytes(self, key: str) -> QByteArray | None:
        stored = self._store.value(key)
        return stored if isinstance(stored, QByteArray) and not stored.isEmpty() else None


def _layout_key(folded: bool) -> str:
    return "window/layout-folded" if folded else "window/layout"
