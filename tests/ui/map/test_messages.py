"""Both sides of the bridge know the same messages, and each is checked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from ui.map import messages


def names(union: object) -> set[str]:
    return {one.__struct_config__.tag for one in get_args(union)}


def listed(root: Path) -> tuple[set[str], set[str]]:
    """The messages that the bridge's own header lists, by direction."""
    header = (root / "resources" / "web" / "bridge.js").read_text("utf-8").split("*/")[0]
    to_program, to_page = header.split("From the program to the page:")
    found = [set(re.findall(r"^ \*   (\w+)\s+\{", part, re.M)) for part in (to_program, to_page)]
    return found[0], found[1]


def test_the_bridge_lists_what_the_program_knows(root: Path) -> None:
    assert listed(root) == (names(messages.FromPage), names(messages.ToPage))


def test_the_bridge_checks_what_the_program_sends(root: Path) -> None:
    text = (root / "resources" / "web" / "bridge.js").read_text("utf-8")
    shapes = text.split("const SHAPES = {")[1].split("};")[0]
    checked = {
        name: set(re.findall(r"(\w+): \"", fields))
        for name, fields in re.findall(r"^    (\w+): \{(.*)\},", shapes, re.M)
    }
    sent = {
        one.__struct_config__.tag: set(one.__struct_fields__) for one in get_args(messages.ToPage)
    }
    assert checked == sent


@pytest.mark.parametrize(
    "text",
    ["", "{}", '{"t":"pick"}', '{"t":"pick","code":1}', '{"t":"pick","code":"KZ","x":1}', "[]"],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        messages.decode(text)


def test_a_message_comes_through() -> None:
    assert messages.decode('{"t":"pick","code":"KZ"}') == messages.Pick("KZ")
    assert messages.encode(messages.SetTheme("dark")) == '{"t":"theme","name":"dark"}'
