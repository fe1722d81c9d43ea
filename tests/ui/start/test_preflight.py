"""What is missing before Qt can start is told in a sentence with a next step."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.start import preflight


def test_no_screen_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "needs a screen" in (preflight.complaint() or "")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert preflight.complaint() is None


def test_a_machine_that_runs_the_window_lacks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert preflight.missing_library() is None


def test_a_plug_in_that_cannot_be_loaded_is_told(tmp_path: Path) -> None:
    plugin = tmp_path / "libqxcb.so"
    plugin.write_bytes(b"no library")
    told = preflight.missing_library(plugin)
    assert told is not None and told.startswith("A system library is missing: libqxcb.so.")


def test_what_a_plug_in_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    error = "Cannot load library /p/libqxcb.so: libxcb-cursor.so.0: cannot open shared object file"
    monkeypatch.setattr("PySide6.QtCore.QLibrary.load", lambda _: False)
    monkeypatch.setattr("PySide6.QtCore.QLibrary.errorString", lambda _: error)
    told = preflight.missing_library(Path("/p/libqxcb.so"))
    assert told is not None and "missing: libxcb-cursor.so.0." in told


def test_another_platform_needs_no_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("PySide6.QtCore.QLibrary.load", lambda _: False)
    assert preflight.missing_library() is None
