"""Qt's bindings without their signature parser, until something asks for a signature.

Importing PySide6 compiles a dozen modules out of an archive inside its library, and builds their
tables: a third of the time an empty window takes. They describe functions to `help`, and to the
message of a call with wrong arguments; a start that goes well needs none of them. So they are made
modules that execute themselves when first looked into. Where the inner parts of PySide6 are
not the ones known here, it is imported as ever.
"""

from __future__ import annotations

import sys
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import Any

_SIGNATURE = "shibokensupport.signature."
LATE = frozenset(
    _SIGNATURE + name
    for name in (
        "errorhandler",
        "layout",
        "mapping",
        "parser",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
    )
)
"""The modules that a start can do without."""
_ASKED_BY_QT = {_SIGNATURE + "mapping": "update_mapping"}
"""What the bindings take out of a module's dictionary, where no `__getattr__` is asked."""
_USES = "_mod_uses_pyside"

_lock = RLock()


class _Late(ModuleType):
    """A module that has its metadata only, and executes when anything else is asked of it."""

    def __getattr__(self, name: str) -> Any:
        with _lock:
            execute = self.__dict__.pop("__execute__", None)
            if execute is None:
                raise AttributeError(name)
            # Once it is executed this is a module like any other, `__getattr__` and all.
            self.__class__ = ModuleType  # type: ignore[assignment]
            execute()
        return getattr(self, name)


class _Finders(list[Any]):
    """The list of finders, as PySide6 puts its own at the head of it and takes it away again."""

    def insert(self, place: Any, finder: Any) -> None:
        """Note the one finder that has the parser, and let its modules wait."""
        if getattr(finder, "_mod2path", {}).keys() >= LATE:
            _let_wait(type(finder))
        super().insert(place, finder)


def _let_wait(kind: type) -> None:
    execute_now = kind.exec_module  # type: ignore[attr-defined]

    def exec_module(finder: Any, module: ModuleType) -> None:
        name = module.__spec__.name if module.__spec__ else ""
        if name not in LATE:
            execute_now(finder, module)
            return
        module.__execute__ = lambda: _execute(execute_now, finder, module, name)  # type: ignore[attr-defined]
        if name in _ASKED_BY_QT:
            _stand_in(module, _ASKED_BY_QT[name])
        module.__class__ = _Late

    kind.exec_module = exec_module  # type: ignore[attr-defined]


def _stand_in(module: ModuleType, function: str) -> None:
    """Give the module a function of that name, which executes it and is replaced thereby."""

    def call(*arguments: Any) -> Any:
        # Any name that is not there has the module executed, once.
        hasattr(module, "__execute_now__")
        return vars(module)[function](*arguments)

    vars(module)[function] = call


def _execute(execute_now: Any, finder: Any, module: ModuleType, name: str) -> None:
    # PySide6 gives its modules a second name once they are loaded; the archive knows the first.
    spec = module.__spec__
    assert spec is not None
    second, spec.name = spec.name, name
    try:
        execute_now(finder, module)
    finally:
        spec.name = second


def import_bindings() -> None:
    """Import PySide6 without the parser, and have it read no sources. Call before anyone else."""
    if "PySide6" in sys.modules:
        return
    finders = sys.meta_path
    sys.meta_path = _Finders(finders)
    try:
        import_module("PySide6.QtCore")
    finally:
        sys.meta_path = list(sys.meta_path)
    _read_no_sources()


def _read_no_sources() -> None:
    """Spare each module that is imported from now on a reading of its source.

    PySide6 looks there for its own name, to tell which modules may switch a `__feature__` on. None
    of ours does, and where there are no sources, as in a bundle, PySide6 takes it just so.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _USES):
        setattr(feature, _USES, lambda _module: False)
