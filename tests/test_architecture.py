"""The house's rules hold: who may import whom, and what no file may say."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

LINT = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
REGISTRY = re.compile(
    r"py" r"pi\.org|python" r"hosted\.org|npm" r"js\.(org|com)|deb\.deb" r"ian\.org"
)
NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(socket|ssl|http|urllib\.request|requests|ftplib|smtplib|asyncio|"
    r"PySide6\.QtNetwork)\b",
    re.MULTILINE,
)
# A local socket, a file of this computer: how a second start hands its document to the first.
OWN_SOCKETS = {"ui/start/single_instance.py"}


def own_files(root: Path) -> list[Path]:
    made = {".git", ".venv", ".venv-library", "build", "dist", "node_modules", "__pycache__"}
    files = (path for path in root.rglob("*") if path.is_file())
    return [
        f
        for f in files
        if not any(
            part in made or (part.startswith(".") and part != ".ci")
            for part in f.relative_to(root).parts[:-1]
        )
    ]


def product_files(root: Path) -> list[Path]:
    return [p for room in ("explorer", "ui") for p in sorted((root / room).rglob("*.py"))]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(LINT, cwd=folder, capture_output=True, text=True, check=False)


def copy_of_house(root: Path, target: Path) -> Path:
    shutil.copy(root / "pyproject.toml", target)
    for room in ("explorer", "ui"):
        shutil.copytree(root / room, target / room, ignore=shutil.ignore_patterns("__pycache__"))
    return target


def test_import_contracts_are_kept(root: Path) -> None:
    result = lint(root)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("explorer/model/told.py", "import PySide6", "The library never imports the window or Qt"),
        (
            "explorer/views/panel.py",
            "import ui.look.theme",
            "The library never imports the window or Qt",
        ),
        ("ui/country/items.py", "import ui.map", "panes never import each other"),
        ("ui/look/theme.py", "import ui.dialogs", "The window's rooms stand on floors"),
        ("ui/workspace.py", "import apsw", "APSW only in explorer.store"),
        ("ui/app.py", "import folium", "folium only in explorer.atlas.page"),
        ("explorer/text/clean.py", "import explorer.store", "rooms stand on floors"),
        (
            "explorer/extract/dates/find.py",
            "import explorer.extract.speakers",
            "A stage of reading",
        ),
    ],
)
def test_a_planted_violation_is_found(
    root: Path, tmp_path: Path, file: str, line: str, contract: str
) -> None:
    house = copy_of_house(root, tmp_path)
    planted = house / file
    planted.write_text(planted.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    result = lint(house)
    assert result.returncode != 0
    broken = [row for row in result.stdout.splitlines() if row.endswith("BROKEN")]
    assert any(contract in row for row in broken), result.stdout


@pytest.mark.parametrize("room", ["explorer", "ui"])
@pytest.mark.parametrize("depth", [2, 9])
def test_no_circle_of_imports(room: str, depth: int) -> None:
    """Between rooms (depth 2) and between files: what is imported never imports its importer."""
    graph = grimp.build_graph("explorer", "ui")
    arrows: dict[str, set[str]] = {}
    for module in graph.modules:
        for other in graph.find_modules_directly_imported_by(module):
            one, two = (".".join(name.split(".")[:depth]) for name in (module, other))
            if one != two and one.startswith(f"{room}.") and two.startswith(f"{room}."):
                arrows.setdefault(one, set()).add(two)
    try:
        list(TopologicalSorter(arrows).static_order())
    except CycleError as found:
        pytest.fail(" -> ".join(found.args[1]))


def test_no_network_module_is_imported(root: Path) -> None:
    guilty = [
        path.relative_to(root).as_posix()
        for path in product_files(root)
        if NETWORK.search(path.read_text(encoding="utf-8"))
    ]
    assert set(guilty) <= OWN_SOCKETS


def test_web_engine_only_in_the_map_pane(root: Path) -> None:
    users = {p for p in product_files(root) if "QtWebEngine" in p.read_text(encoding="utf-8")}
    assert {path.parent.relative_to(root).as_posix() for path in users} <= {"ui/map"}


def test_settings_have_one_user(root: Path) -> None:
    users = {p.name for p in product_files(root) if "QSettings" in p.read_text(encoding="utf-8")}
    assert users == {"settings.py"}


def test_no_file_names_a_registry_host(root: Path) -> None:
    for path in own_files(root):
        if path.suffix in {".woff2", ".png", ".ico"}:
            continue
        assert not REGISTRY.search(path.read_text(encoding="utf-8", errors="replace")), path


def test_locks_pin_every_package_with_a_hash(root: Path) -> None:
    for name in ("requirements.lock", "requirements-test.lock", "requirements-bundle.lock"):
        lock = (root / name).read_text(encoding="utf-8")
        pins = re.findall(r"^[\w.-]+==", lock, re.MULTILINE)
        assert len(pins) > 30
        for block in re.split(r"\n(?=\w)", lock.strip()):
            if "==" in block.partition("\n")[0]:
                assert "--hash=sha256:" in block, block


def test_every_module_says_what_belongs_in_it(root: Path) -> None:
    for path in product_files(root):
        source = path.read_text(encoding="utf-8").lstrip()
        assert source.startswith(('"""', 'r"""')), path


def test_files_stay_small(root: Path) -> None:
    lengths = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in product_files(root)}
    assert max(lengths.values()) <= 300, max(lengths, key=lambda path: lengths[path])
    assert sorted(lengths.values())[len(lengths) // 2] <= 120


def _imported(path: Path) -> set[str]:
    """Every dotted name that a file imports, of a module or of something in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_every_module_of_a_stage_is_named_by_a_test_of_that_stage(root: Path) -> None:
    """So that a red test says which stage of reading broke."""
    unnamed = []
    for path in sorted((root / "explorer/extract").rglob("*.py")):
        module = ".".join(path.relative_to(root).with_suffix("").parts)
        tests = root / "tests" / path.parent.relative_to(root)
        named = set().union(*map(_imported, tests.glob("test_*.py")))
        # A module of constants alone (small words, the version) does nothing that could break.
        does = re.search(r"^(?:def|class) ", path.read_text(encoding="utf-8"), re.MULTILINE)
        if does and path.name != "__init__.py" and module not in named:
            unnamed.append(module)
    assert not unnamed


def test_no_room_for_odds_and_ends(root: Path) -> None:
    assert not [p for p in product_files(root) if re.search(r"utils|helpers|manager", p.name)]
