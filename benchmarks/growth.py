"""Reading takes in proportion to the text, whatever the text is made of.

Run: ``python -m benchmarks.growth [KIND …] [--most BYTES]``. Each kind is one thing over and over:
the cost of a core for 50 kB and for 5 MB gives the exponent (1: in proportion; bar 1.1), and the
larger one the speed (bar 50 kB/s). Each size is read in a process of its own, `READS` times, and
the quickest counts. All of it takes some twenty minutes.
"""

from __future__ import annotations

import argparse
import base64
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

SMALL, LARGE = 50_000, 5_000_000
EXPONENT, SPEED = 1.1, 50.0
READS = 3  # of the small size; the large one is long enough to be read once
PATIENCE_S = 600
ROOT = Path(__file__).resolve().parents[1]
_STORY = "The minister of Peru said that the road would be open again in spring. " * 3
_PAGE = "<html><head>{head}</head><body><article><p>{story}</p>{body}</article></body></html>"


def repeated(part: str, size: int) -> str:
    """Return `part` over and over, `size` letters of it.

    A number stands where it has ``{n}``, and the same one in letters where it has ``{name}``.
    """
    made: list[str] = []
    length = number = 0
    while length < size:
        name = "".join("aeioubdklm"[int(digit)] for digit in str(number))
        made.append(part.replace("{n}", str(number)).replace("{name}", name))
        length, number = length + len(made[-1]), number + 1
    return "".join(made)


def in_head(part: str, before: str, after: str, size: int) -> bytes:
    """Return a page with `part` over and over between `before` and `after` in its head."""
    head = before + repeated(part, size) + after
    return _PAGE.format(head=head, story=_STORY, body="").encode()


def in_body(part: str, size: int, before: str = "", after: str = "") -> bytes:
    """Return a page with `part` over and over below its story."""
    body = before + repeated(part, size) + after
    return _PAGE.format(head="", story=_STORY, body=body).encode()


def plain(part: str, size: int, before: str = _STORY + "\n\n") -> bytes:
    """Return a text with `part` over and over behind its story, or what else stands `before`."""
    return (before + repeated(part, size)).encode()


def encoded(size: int) -> bytes:
    """Return a mail whose subject is encoded words over and over."""
    word = "=?utf-8?b?" + base64.b64encode("Дорога открыта ".encode()).decode() + "?=\r\n "
    head = f"From: a@example.org\r\nSubject: {word * (size // len(word))}\r\n"
    return f"{head}Date: Mon, 3 May 2021 10:00:00 +0000\r\n\r\n{_STORY}\r\n".encode()


def encoded_many(size: int) -> bytes:
    """Return a mail with encoded words in fields over and over."""
    word = "X-Note: =?utf-8?q?=D0=94=D0=BE?= =?utf-8?q?=D1=80?=\r\n"
    head = f"From: a@example.org\r\nSubject: Road\r\n{word * (size // len(word))}"
    return f"{head}Date: Mon, 3 May 2021 10:00:00 +0000\r\n\r\n{_STORY}\r\n".encode()


_LD = '<script type="application/ld+json">'
KINDS: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "JSON-LD list": ("a.html", partial(
        in_head, '{"@type": "Thing", "name": "n{n}"},', _LD + "[", "{}]</script>")),
    "JSON-LD nested": ("a.html", partial(
        in_head, '{"@graph": [{}, [{}]]},', _LD + "[", "{}]</script>")),
    "JSON-LD scripts": ("a.html", partial(in_head, _LD + '{"@type": "Thing"}</script>', "", "")),
    "JSON-LD authors": ("a.html", partial(
        in_head, '{"name": "Ann {n}"},',
        _LD + '{"@type": "NewsArticle", "headline": "Road", "author": [', "{}]}</script>")),
    "attributes": ("a.html", partial(in_body, 'a{n}="b" ', before="<p ", after=">Words.</p>")),
    "attributes of many": ("a.html", partial(in_body, '<p class="c{n}" id="i{n}">Words.</p>')),
    "meta tags": ("a.html", partial(in_head, '<meta name="a{n}" content="b">', "", "")),
    "links": ("a.html", partial(in_body, '<a href="/a/{n}">More</a> ')),
    "links in paragraphs": ("a.html", partial(in_body, '<p><a href="/a/{n}">More of it.</a></p>')),
    "links in Markdown": ("a.md", partial(plain, "[More](http://a.example/{n}) ")),
    "items": ("a.html", partial(in_body, "<li>Words of it.</li>", before="<ul>", after="</ul>")),
    "loose words": ("a.html", partial(in_body, "Words.<br>")),
    "nested elements": ("a.html", partial(in_body, "<div>a</div><b><i>c</i></b>")),
    "encoded words": ("a.eml", encoded),
    "encoded words in fields": ("a.eml", encoded_many),
    "nested marks": ("a.txt", partial(plain, "“‘")),
    "nested marks with words": ("a.txt", partial(plain, "“a ‘b ")),
    "marks opened": ("a.txt", partial(plain, "“We will go there. ")),
    "names": ("a.txt", partial(plain, "Ann, ")),
    "names of two": ("a.txt", partial(plain, "Ann Reed, Tom Poe, ")),
    "names in lines": ("a.txt", partial(plain, "Ann Reed\n")),
    "names without end": ("a.txt", partial(plain, "Ann ")),
    "dates": ("a.txt", partial(plain, "3 May 2021, ")),
    "days": ("a.txt", partial(plain, "on Monday, last Tuesday and ")),
    "countries": ("a.txt", partial(plain, "Peru, Chad, Jordan and ")),
    "quotes": ("a.txt", partial(plain, "“We will build road {n},” Ann Reed said.\n\n")),
    "quotes in one line": ("a.txt", partial(plain, "“We go,” Ann Reed said. “No,” he said. ")),
    "quotes unsaid": ("a.txt", partial(plain, "“We will build it.” ")),
    "pronouns": ("a.txt", partial(plain, "He said she told him that they would. ")),
    "letters": ("a.txt", partial(plain, "a")),
    "capitals": ("a.txt", partial(plain, "A")),
    "blanks": ("a.txt", partial(plain, " ")),
    "lines": ("a.txt", partial(plain, "\n")),
    "stops": ("a.txt", partial(plain, ". ")),
    "commas": ("a.txt", partial(plain, "a, ")),
    "dashes": ("a.txt", partial(plain, "— ")),
    "brackets": ("a.txt", partial(plain, "(")),
    "Russian quotes": ("a.txt", partial(plain, "«Мы построим дорогу», — сказал министр Перу. ")),
    "German people": ("a.txt", partial(
        plain, "Der Forscher Paul Ke{name}mann sah das Haus Ha{name}d und den Baum. ", before="")),
    "German pronouns": ("a.txt", partial(
        plain, "Es war spät. Es regnete. „Das ist gut so für alle“, sagte sie. ",
        before="Die Forscherin Anna Weber kam. ")),
}  # fmt: skip
"""What each kind is called, the file it comes in, and what makes so many bytes of it."""


def cost(kind: str, size: int) -> dict[str, float]:
    """Return the bytes of a file of a kind, and the seconds of a core to read it."""
    from explorer.extract.pipeline import extract
    from explorer.ingest import reader, readers
    from explorer.progress import Watch

    name, make = KINDS[kind]
    # The child that reads files apart has a limit of time of its own: here it is measured.
    reader.apart.read = readers.read  # type: ignore[attr-defined]
    extract(reader._read(make(5_000), name, Watch()))
    taken = []
    for _ in range(READS if size < LARGE else 1):
        data = make(size)
        begun = time.process_time()
        extract(reader._read(data, name, Watch()))
        taken.append(time.process_time() - begun)
    return {"bytes": len(data), "seconds": min(taken)}


def apart(kind: str, size: int) -> dict[str, float] | str:
    """Return the cost in a process of its own, or why there is none."""
    command = [sys.executable, "-m", "benchmarks.growth", kind, "--one", str(size)]
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
    except subprocess.TimeoutExpired:
        return f"not read in {PATIENCE_S} s"
    if done.returncode:
        return done.stderr.strip().rpartition("\n")[2]
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(kind: str, most: int) -> bool:
    """Print the exponent and the speed of a kind, and return whether both bars are met."""
    small, large = apart(kind, SMALL), apart(kind, most)
    if isinstance(small, str) or isinstance(large, str):
        print(f"{kind}: {small if isinstance(small, str) else large}", flush=True)
        return False
    times = max(large["seconds"], 1e-9) / max(small["seconds"], 1e-9)
    exponent = math.log(times) / math.log(large["bytes"] / small["bytes"])
    speed = large["bytes"] / 1000 / max(large["seconds"], 1e-9)
    is_met = exponent <= EXPONENT and speed >= SPEED
    print(
        f"{kind}: {small['seconds']:.3f} s and {large['seconds']:.2f} s, exponent {exponent:.2f}, "
        f"{speed:.0f} kB/s: {'met' if is_met else 'MISSED'}",
        flush=True,
    )
    return is_met


def main() -> int:
    """Measure the kinds named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND")
    parser.add_argument("--most", type=int, default=LARGE, metavar="BYTES")
    parser.add_argument("--one", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(cost(options.kinds[0], options.one)))
        return 0
    met = [measure(kind, options.most) for kind in options.kinds or KINDS]
    print(f"{sum(met)} of {len(met)} kinds within the bars")
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
