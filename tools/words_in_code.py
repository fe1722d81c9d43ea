"""The sentences in the program's own code: what a reader may see, found in the syntax tree.

Qt's `lupdate` reads Python too, but it writes no plural for a `translate` call with a count, and
drops those that are there when it updates a file; it also cannot follow a module's own short name
for `translate`. So the program has an extractor of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOMS = ("explorer", "ui")
ANYWHERE = "QObject"
"""The context of `other.tr("…")`: Qt for Python looks there for every object, after its class."""


class Sentence(NamedTuple):
    """A text with the context it is translated in; `counted` ones have plural forms."""

    context: str
    text: str
    counted: bool


class Fault(NamedTuple):
    """A call that no extractor can read, or that could not be translated rightly."""

    file: str
    line: int
    why: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.why}"


class Gathered(NamedTuple):
    """Everything that was found in the rooms."""

    sentences: set[Sentence]
    faults: list[Fault]


def gather(root: Path) -> Gathered:
    """Return all sentences below `root`'s rooms, and the calls that hide one."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for room in ROOMS
        for path in sorted((root / room).rglob("*.py"))
    }
    doors = {_module(root, path): dict(_doors(tree)) for path, tree in trees.items()}
    readers = [
        _Reader(str(path.relative_to(root)), _known(tree, doors, _module(root, path)))
        for path, tree in trees.items()
    ]
    for reader, tree in zip(readers, trees.values(), strict=True):
        reader.visit(tree)
    sentences = {sentence for reader in readers for sentence in reader.sentences}
    marked = {context for reader in readers for context in reader.marked}
    faults = [fault for reader in readers for fault in reader.faults]
    # A table's texts are translated at their use: its context has to be marked where they stand.
    for reader in readers:
        faults += [f for context, f in reader.at_use if context not in marked]
    faults += _contradictions(sentences)
    return Gathered(sentences, sorted(faults))


def _contradictions(sentences: set[Sentence]) -> Iterator[Fault]:
    for context, text, counted in sentences:
        if counted and Sentence(context, text, False) in sentences:
            yield Fault(context, 0, f"once with a count and once without: “{text}”")


def _module(root: Path, path: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts)


def _known(tree: ast.Module, doors: dict[str, dict[str, str]], module: str) -> dict[str, str]:
    """The doors a module has itself and those it imports, by the name they have there."""
    found = dict(doors[module])
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in doors:
            for alias in node.names:
                if alias.name in doors[node.module]:
                    found[alias.asname or alias.name] = doors[node.module][alias.name]
    return found


def _doors(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the module's own short names for `translate`, each with its context."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        last = node.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if not isinstance(call, ast.Call) or not is_translate(call) or len(call.args) < 2:
            continue
        context, text = call.args[0], call.args[1]
        first = node.args.args[0].arg
        if isinstance(text, ast.Name) and text.id == first and isinstance(context, ast.Constant):
            yield node.name, str(context.value)


def is_translate(call: ast.Call) -> bool:
    """Tell whether a call is one of `explorer.i18n.messages.translate` or Qt's own."""
    made = call.func
    if isinstance(made, ast.Name):
        return made.id == "translate"
    if isinstance(made, ast.Attribute) and made.attr == "translate":
        return isinstance(made.value, ast.Name) and made.value.id in (
            "QCoreApplication",
            "QApplication",
            "words",
        )
    return False


def literals(node: ast.expr) -> list[str] | None:
    """Return the texts an expression can be, if it is a literal or a choice of literals."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        one, other = literals(node.body), literals(node.orelse)
        return one + other if one is not None and other is not None else None
    return None


class _Reader(ast.NodeVisitor):
    """Walks one module."""

    def __init__(self, file: str, doors: dict[str, str]) -> None:
        self._file = file
        self._doors = doors
        self._classes: list[str] = []
        self._inside: list[str] = []
        self.sentences: set[Sentence] = set()
        self.marked: set[str] = set()
        self.faults: list[Fault] = []
        self.at_use: list[tuple[str, Fault]] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._inside.append(node.name)
        self.generic_visit(node)
        self._inside.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        made = node.func
        name = made.id if isinstance(made, ast.Name) else getattr(made, "attr", "")
        if name == "QT_TRANSLATE_NOOP":
            self._mark(node)
        elif isinstance(made, ast.Attribute) and name == "tr":
            self._tr(node, made)
        elif is_translate(node):
            self._translate(node)
        elif isinstance(made, ast.Name) and name in self._doors:
            self._take(node, self._doors[name], node.args[0], _count(node, 1))

    def _mark(self, node: ast.Call) -> None:
        context, text = (literals(arg) for arg in node.args)
        if context is None or text is None:
            self._fault(node, "QT_TRANSLATE_NOOP wants two literals")
            return
        self.marked.add(context[0])
        self.sentences.update(Sentence(context[0], t, "%n" in t) for t in text)

    def _tr(self, node: ast.Call, made: ast.Attribute) -> None:
        own = isinstance(made.value, ast.Name) and made.value.id == "self" and self._classes
        if len(node.args) != 1 or node.keywords:
            # Qt for Python tries one class after the other, and takes an English text whose %n
            # it has filled in for a translation: a subclass would speak English.
            self._fault(node, "tr() takes one text; counts go through translate()")
        self._take(node, self._classes[-1] if own else ANYWHERE, node.args[0], None)

    def _translate(self, node: ast.Call) -> None:
        context = literals(node.args[0])
        qt = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") != "words"
        if context is None or len(node.args) < 2:
            # Only the door itself passes on what it is given.
            if self._file != "explorer/i18n/messages.py":
                self._fault(node, "translate() wants a literal context")
            return
        if self._is_door(node):
            return
        count = _count(node, 3 if qt else 2)
        if qt and count is not None:
            self._fault(
                node, "Qt's translate() knows no English plural: take explorer.i18n.messages'"
            )
        self._take(node, context[0], node.args[1], count)

    def _is_door(self, node: ast.Call) -> bool:
        return bool(self._inside) and self._inside[-1] in self._doors

    def _take(self, node: ast.Call, context: str, text: ast.expr, count: ast.expr | None) -> None:
        found = literals(text)
        if found is None:
            fault = Fault(self._file, node.lineno, f"no literal in the context “{context}”")
            self.at_use.append((context, fault))
            return
        for each in found:
            if "%n" in each and count is None:
                self._fault(node, f"a %n without a count: “{each}”")
            self.sentences.add(Sentence(context, each, count is not None))

    def _fault(self, node: ast.Call, why: str) -> None:
        self.faults.append(Fault(self._file, node.lineno, why))


def _count(node: ast.Call, place: int) -> ast.expr | None:
    if len(node.args) > place:
        return node.args[place]
    return next((word.value for word in node.keywords if word.arg == "n"), None)
