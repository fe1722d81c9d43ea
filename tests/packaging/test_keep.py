"""What goes into the bundle, by its path there; and what the package asks of the system."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.conftest import load

NEEDED = (
    "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
    "PySide6/QtWidgets.abi3.so",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt6Core.dll",
    "PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A/QtWebEngineCore",
    "PySide6/Qt/translations/qtwebengine_locales/en-US.pak",
    "PySide6/Qt/libexec/QtWebEngineProcess",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/translations/qtbase_kk.qm",
    "resources/translations/dateline_ru.qm",
    "resources/web/atlas.html",
    "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
)
NOT_NEEDED = (
    "PySide6/Qt/lib/libQt6Quick3D.so.6",
    "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/plugins/platforms/qminimal.dll",
    "PySide6/Qt6Charts.dll",
    "PySide6/Qt/lib/QtCharts.framework/Versions/A/QtCharts",
    "PySide6/Qt/translations/qtwebengine_locales/fi.pak",
    "PySide6/Qt/translations/qtbase_fi.qm",
    "PySide6/Qt/translations/qt_de.qm",
    "resources/translations/dateline_ru.ts",
)


@pytest.mark.parametrize("path", NEEDED)
def test_kept(root: Path, path: str) -> None:
    assert load(root, "keep").is_kept(path)


@pytest.mark.parametrize("path", NOT_NEEDED)
def test_left_out(root: Path, path: str) -> None:
    assert not load(root, "keep").is_kept(path)


def test_hooks_that_nothing_asks_for_are_not_run(root: Path) -> None:
    scripts = [(name, "", "PYSOURCE") for name in ("pyi_rth_inspect", "pyi_rth_pyside6", "main")]
    kept = load(root, "keep").needed_at_start(scripts)
    assert [entry[0] for entry in kept] == ["pyi_rth_pyside6", "main"]


def test_libraries_nobody_needs_are_dropped(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep = load(root, "keep")
    needs = {"/qt": ["liba.so.1"], "/a": ["libb.so.1"]}
    monkeypatch.setattr(keep, "_needed", lambda file: needs.get(file, []))
    names = ("liba.so.1", "libb.so.1", "libc.so.9", "libnss3.so", "libpython3.11.so.1.0")
    files = [(name, f"/{name[3]}", "BINARY") for name in names]
    kept = keep.without_unneeded([("PySide6/Qt/lib/libQt6Core.so.6", "/qt", "BINARY"), *files])
    assert {entry[0] for entry in kept} == {
        "PySide6/Qt/lib/libQt6Core.so.6", "liba.so.1", "libb.so.1", "libnss3.so",
        "libpython3.11.so.1.0",
    }  # fmt: skip


def test_a_library_nobody_knows_stops_the_package(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = load(root, "build_deb")
    (tmp_path / "program").write_bytes(b"\x7fELF")
    (tmp_path / "libmine.so").write_bytes(b"\x7fELF")
    monkeypatch.setattr(build, "_needed", lambda _: ["libmine.so", "libEGL.so.1", "libc.so.6"])
    assert build.system_packages(tmp_path) == ["libegl1"]
    monkeypatch.setattr(build, "_needed", lambda _: ["libstrange.so.4"])
    with pytest.raises(SystemExit, match="libstrange"):
        build.system_packages(tmp_path)


def test_what_a_library_opens_when_it_is_imported_comes_with_it(root: Path) -> None:
    """PyInstaller collects code by itself, data only where the specification names it."""
    specification = (root / "packaging/dateline.spec").read_text(encoding="utf-8")
    for library in ("trafilatura", "xstatic.pkg.leaflet", "citeproc"):
        assert f'collect_data_files("{library}"' in specification
