"""Decoding an enormous dossier item by item, so that another thread has its turn in between.

The decoder keeps all others waiting until it is through: of 60 MB, more than half a second.
"""

from __future__ import annotations

from functools import cache
from typing import Any, get_args, get_origin

import msgspec

from explorer import typed
from explorer.model import Dossier

ENORMOUS = 2_000_000
"""Bytes: up to here it takes less than 20 ms at once."""


def decode(data: bytes) -> Dossier:
    """Return the dossier in `data`, as decoding it at once would.

    Raises:
        msgspec.DecodeError: it is no JSON.
        msgspec.ValidationError: it is no dossier.
    """
    loose = typed.json(data, _loose())
    values = {name: getattr(loose, name) for name in loose.__struct_fields__}
    for name, kind in _parts().items():
        values[name] = tuple(typed.json(item, kind) for item in values[name])
    return Dossier(**values)


@cache
def _parts() -> dict[str, type[msgspec.Struct]]:
    """The fields that hold any number of items, and of which class these are."""
    found = {}
    for field in msgspec.structs.fields(Dossier):
        inside = get_args(field.type)
        if get_origin(field.type) is tuple and issubclass(inside[0], msgspec.Struct):
            found[field.name] = inside[0]
    return found


@cache
def _loose() -> type[msgspec.Struct]:
    """A dossier whose items are still JSON."""
    config = Dossier.__struct_config__
    fields: list[Any] = []
    for field in msgspec.structs.fields(Dossier):
        kind = tuple[msgspec.Raw, ...] if field.name in _parts() else field.type
        is_needed = field.default is msgspec.NODEFAULT
        fields.append((field.name, kind) if is_needed else (field.name, kind, field.default))
    return msgspec.defstruct(
        "LooseDossier",
        fields,
        kw_only=True,
        forbid_unknown_fields=config.forbid_unknown_fields,
        omit_defaults=config.omit_defaults,
    )
