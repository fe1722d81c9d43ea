"""The verdicts as lines of text."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.gold import Case
from benchmarks.verdict import Tally, Verdict, tally

F1_MEASURES = {
    "span": "quote spans, exact bounds",
    "span-close": "quote spans, edge punctuation aside",
    "mention": "country mentions",
    "leader": "leaders by name",
    "leader-full": "leaders with role and country",
}
SHARE_MEASURES = {
    "kind": "terms, titles, nicknames, nested",
    "joined": "parts joined to one utterance",
    "main": "country of most focus is a main one",
    "about": "set of About countries",
    "filed-from": "filed from",
    "title": "headline",
    "date": "dates",
    "dropped": "furniture dropped",
    "body": "body paragraphs kept",
    "trap": "traps avoided",
    "offset": "offsets",
    "crash": "crashes",
}


def _f1_line(name: str, t: Tally) -> str:
    return (
        f"  {name:<38} P {t.precision:6.1%}  R {t.recall:6.1%}  F1 {t.f1:6.1%}"
        f"  ({t.right} right, {t.missed} missed, {t.extra} extra)"
    )


def _speaker_line(t: Tally) -> str:
    total = t.right + t.wrong + t.unknown
    counts = (("right", t.right), ("wrong", t.wrong), ("unknown", t.unknown))
    shares = "  ".join(f"{name} {count / (total or 1):6.1%}" for name, count in counts)
    return f"  {'speakers':<38} {shares}  (of {total})"


def _share_line(name: str, t: Tally) -> str:
    total = t.right + t.wrong + t.missed + t.unknown
    share = t.right / total if total else 1.0
    counts = f"{t.right} of {total}; {t.wrong} wrong, {t.missed} missed"
    return f"  {name:<38} right {share:6.1%}  ({counts})"


def figure_lines(verdicts: Iterable[Verdict]) -> list[str]:
    """Return one line per measure that was judged."""
    tallies = tally(verdicts)
    lines = [_f1_line(name, tallies[m]) for m, name in F1_MEASURES.items() if m in tallies]
    if "speaker" in tallies:
        lines.insert(2, _speaker_line(tallies["speaker"]))
    lines += [_share_line(name, tallies[m]) for m, name in SHARE_MEASURES.items() if m in tallies]
    if "date-extra" in tallies:
        lines.append(f"  {'dates of no event':<38} {tallies['date-extra'].extra}")
    return lines


def floor_figures(verdicts: Iterable[Verdict]) -> dict[str, float]:
    """Return one figure from 0 to 1 per measure: F1 where there is one, else the share right."""
    tallies = tally(verdicts)
    figures = {m: tallies[m].f1 for m in F1_MEASURES if m in tallies}
    shares = ("speaker", *SHARE_MEASURES)
    return figures | {m: tallies[m].recall for m in shares if m in tallies}


def label_lines(cases: list[Case], verdicts: list[Verdict]) -> list[str]:
    """Return one line per phenomenon: how many of its items are right, and its weakest measures."""
    labels = {case.id: case.label for case in cases}
    groups: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        groups.setdefault(labels[verdict.case], []).append(verdict)
    lines = []
    for label, items in sorted(groups.items()):
        right = sum(item.outcome == "right" for item in items)
        wrong = tally(item for item in items if item.outcome != "right")
        worst = ", ".join(
            f"{m} {t.missed + t.extra + t.wrong + t.unknown}" for m, t in sorted(wrong.items())
        )
        lines.append(f"  {label:<32} {right:>4} of {len(items):<4} {worst}")
    return lines


def _sentence(text: str, where: int | None) -> str:
    if where is None or where < 0:
        return " ".join(text.split())[:160]
    start = max(text.rfind("\n", 0, where), text.rfind(". ", 0, where) + 1, where - 160, 0)
    ends = [end for end in (text.find("\n", where), text.find(". ", where)) if end != -1]
    return " ".join(text[start : min([*ends, where + 200]) + 1].split())


def failure_lines(cases: list[Case], verdicts: list[Verdict], label: str = "") -> list[str]:
    """Return two lines per item that is not right, in cases whose label starts with `label`."""
    by_id = {case.id: case for case in cases}
    lines = []
    for verdict in verdicts:
        case = by_id[verdict.case]
        skipped = verdict.outcome == "right" or verdict.item.startswith("~")
        if skipped or not case.label.startswith(label):
            continue
        known = " (known)" if case.expect == "fail" else ""
        lines.append(
            f"{case.id} [{case.label}]{known} {verdict.measure} {verdict.outcome}: {verdict.note}"
        )
        lines.append(f"    {_sentence(case.text, verdict.where)}")
    return lines
