"""Words in the window's code that no translator will see: literals given straight to a widget.

A heuristic: it knows the calls by which texts reach a reader, and takes any literal with two
letters in a row for words, unless it names the program, or a key.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.words_in_code import Fault

TAKERS = frozenset(
    {
        "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription",
        "setStatusTip", "setPlaceholderText", "setTitle", "setLabelText", "addAction", "addMenu",
        "addItem", "addTab", "addButton", "setInformativeText",
        "setHeaderLabels", "setWhatsThis", "QLabel", "QPushButton", "QToolButton",
        "QCheckBox", "QRadioButton", "QAction", "QMenu", "QDockWidget", "QGroupBox", "QToolBar",
        "UserError",
    }
)  # fmt: skip
FIELDS = frozenset({"sentence", "next_step", "action"})
NO_READER = "add_argument"
"""Its `action` is what the command line does with an option, not a notice's button."""
NAMES = frozenset({"Dateline"})
_WORDS = re.compile(r"[^\W\d_]{2,}")


def find(root: Path) -> Iterator[Fault]:
    """Yield every literal below `root` that would be shown in English in any language."""
    for room in ("ui", "explorer"):
        for path in sorted((root / room).rglob("*.py")):
            for line, text in in_code(path.read_text(encoding="utf-8")):
                why = f"words nobody can translate: “{text}”"
                yield Fault(str(path.relative_to(root)), line, why)


def in_code(code: str) -> Iterator[tuple[int, str]]:
    """Yield line and words of every literal in `code` that is given straight to a widget."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            for text in _shown(node):
                yield node.lineno, text


def _shown(node: ast.Call) -> Iterator[str]:
    made = node.func
    name = made.id if isinstance(made, ast.Name) else getattr(made, "attr", "")
    given: list[ast.expr] = list(node.args) if name in TAKERS else []
    if name != NO_READER:
        given += [word.value for word in node.keywords if word.arg in FIELDS]
    for value in given:
        words = "".join(_literals(value))
        if not NAMES.issuperset(_WORDS.findall(words)):
            yield words


def _literals(value: ast.expr) -> Iterator[str]:
    """The fixed words of an expression: of a literal, an f-string, a choice or a sum of them."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.JoinedStr):
        for part in value.values:
            yield from _literals(part)
    elif isinstance(value, ast.IfExp):
        yield from (*_literals(value.body), *_literals(value.orelse))
    elif isinstance(value, ast.BinOp):
        yield from (*_literals(value.left), *_literals(value.right))
    elif isinstance(value, ast.BoolOp):
        for part in value.values:
            yield from _literals(part)
