"""How well articles are read: the cases against the engine, in figures and in items.

Run from the project's root: ``python -m benchmarks.accuracy [--held] [--language de]
[--failures [LABEL]] [--save FILE] [--against FILE] [--labels]``. Held cases only ever give totals,
so that nobody who writes rules learns from them.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from benchmarks.gold import ENGLISH, LANGUAGES, Case, read_cases
from benchmarks.judge import judge
from benchmarks.report import failure_lines, figure_lines, label_lines
from benchmarks.verdict import Verdict
from explorer.extract.pipeline import BY_HAND
from explorer.model import Article, Dossier

Engine = Callable[[Article], Dossier]
ENGINE = "explorer.extract.pipeline:extract"


def load_engine(name: str = ENGINE) -> Engine:
    """Return the function ``module:function`` that reads an article."""
    module, _, function = name.partition(":")
    engine: Engine = getattr(importlib.import_module(module), function)
    return engine


def read_case(case: Case, engine: Engine) -> list[Verdict]:
    """Return the verdicts on one case; an engine that fails on it gets one ``crash`` verdict."""
    try:
        dossier = engine(_article(case))
    except Exception as error:
        return [Verdict("crash", "engine", "wrong", f"{type(error).__name__}: {error}", 0, case.id)]
    return judge(case, dossier)


def _article(case: Case) -> Article:
    article = Article(text=case.text, published=case.published)
    if case.language == ENGLISH:
        return article
    return msgspec.structs.replace(article, language=case.language, clues={"language": BY_HAND})


def read_all(cases: Iterable[Case], engine: Engine) -> list[Verdict]:
    """Return the verdicts on all `cases`, in order."""
    return [verdict for case in cases for verdict in read_case(case, engine)]


def _save(path: Path, verdicts: list[Verdict]) -> None:
    items = {verdict.key: verdict.outcome for verdict in verdicts}
    path.write_bytes(msgspec.json.format(msgspec.json.encode(items), indent=1))


def _compare(path: Path, verdicts: list[Verdict]) -> list[str]:
    """Return the lines that say which items were gained and lost since the run saved at `path`."""
    before = msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    now = {verdict.key: verdict for verdict in verdicts}
    gained = [
        k for k, v in now.items() if v.outcome == "right" and before.get(k) not in (None, "right")
    ]
    gained += [k for k, v in before.items() if v == "extra" and k not in now]
    lost = [k for k, v in now.items() if v.outcome != "right" and before.get(k) == "right"]
    lost += [k for k, v in now.items() if v.outcome == "extra" and k not in before]
    lines = [f"gained {len(gained)}, lost {len(lost)} against {path.name}"]
    lines += [f"  + {key}" for key in gained]
    lines += [f"  - {key}  {now[key].note}" for key in lost]
    return lines


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.accuracy", description=__doc__)
    parser.add_argument("--held", action="store_true", help="the held cases: totals only")
    parser.add_argument("--failures", nargs="?", const="", metavar="LABEL", help="list wrong items")
    parser.add_argument("--labels", action="store_true", help="figures per phenomenon")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep this run")
    parser.add_argument("--against", type=Path, metavar="FILE", help="compare with a kept run")
    parser.add_argument(
        "--language", default=ENGLISH, choices=(ENGLISH, *LANGUAGES), help="cases in that language"
    )
    parser.add_argument("--engine", default=ENGINE, help="module:function to judge")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Print the figures asked for; return the exit status."""
    options = _options(arguments)
    if options.held and (
        options.failures is not None or options.labels or options.save or options.against
    ):
        print("Held cases give totals only; leave out the other options.", file=sys.stderr)
        return 2
    cases = read_cases(held=options.held, language=options.language)
    start = time.perf_counter()
    verdicts = read_all(cases, load_engine(options.engine))
    seconds = time.perf_counter() - start
    kind = "held" if options.held else "open"
    words = sum(len(case.text.split()) for case in cases)
    print(f"{len(cases)} {kind} cases, {words} words, {seconds:.2f} s")
    print("\n".join(figure_lines(verdicts)))
    if options.labels:
        print("\n".join(label_lines(cases, verdicts)))
    if options.failures is not None:
        print("\n".join(failure_lines(cases, verdicts, options.failures)))
    if options.against:
        print("\n".join(_compare(options.against, verdicts)))
    if options.save:
        _save(options.save, verdicts)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
