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
        "addItem", "setHeaderLabels", "setWhatsThis", "QLabel", "QPushButton", "QToolButton",
        "QCheckBox", "QRadioButton", "QAction", "QMenu", "QDockWidget", "QGroupBox", "QToolBar",
        "UserError",
    }
)  # fmt: skip
FIELDS = {"Notice": ("sentence", "next_step", "action")}
NAMES = frozenset({"Dateline"})
_WORDS = re.compile(r"[^\W\d_]{2,}")


def find(root: Path) -> Iterator[Fault]:
    """Yield every literal below `root` that would be shown in English in any language."""
    for room in ("ui", "explorer"):
        for path in sorted((root / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.Call):
                    for text in _shown(node):
                        why = f"words nobody can translate: “{text}”"
                        yield Fault(str(path.relative_to(root)), node.lineno, why)


def _shown(node: ast.Call) -> Iterator[str]:
    made = node.func
    name = made.id if isinstance(made, ast.Name) else getattr(made, "attr", "")
    given: list[ast.expr] = list(node.args[:2]) if name in TAKERS else []
    given += [word.value for word in node.keywords if word.arg in FIELDS.get(name, ())]
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
