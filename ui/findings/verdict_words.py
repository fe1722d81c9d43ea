"""What became of a quotation, in words that need no colour."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Sequence

from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.quotecheck import Checked
from explorer.quotecheck.compare import Change, Verdict

ORDER: tuple[Verdict, ...] = (
    "verbatim", "cut", "joined", "altered", "other-speaker", "not-found",
)  # fmt: skip


def name(verdict: Verdict) -> str:
    """Return the verdict in a word or two."""
    names: dict[Verdict, str] = {
        "verbatim": translate("check", "Verbatim"),
        "cut": translate("check", "Cut"),
        "joined": translate("check", "Joined from several"),
        "altered": translate("check", "Altered"),
        "other-speaker": translate("check", "Another speaker’s words"),
        "not-found": translate("check", "Not found"),
    }
    return names[verdict]


def counts(found: Sequence[Checked]) -> tuple[str, ...]:
    """Return how many quotations there are, and of each verdict."""
    if not found:
        return (translate("check", "0 quotations in the draft"),)
    counted = Counter(checked.verdict for checked in found)
    return (
        translate("check", "%n quotation(s)", len(found)),
        *(f"{counted[verdict]} {name(verdict).lower()}" for verdict in ORDER if counted[verdict]),
    )


def in_words(checked: Checked) -> str:
    """Return one quotation with its verdict, its changes and its best source, as lines."""
    lines = [f"{name(checked.verdict)}: “{checked.text}”"]
    lines += [_change(change) for change in checked.changes]
    if checked.sources:
        best = checked.sources[0]
        said = translate("check", "Source: “{words}” — {speaker}, {article}").format(
            words=best.quote,
            speaker=best.speaker or translate("check", "speaker not stated"),
            article=best.article,
        )
        lines.append(f"{said}, {long_day(best.published)}" if best.published else said)
    return "\n".join(lines)


def sources(checked: Checked) -> str:
    """Return all sources for a tool tip, as text that no mark-up can get into."""
    lines = (f"“{s.quote}” — {s.speaker or '?'}, {s.article}" for s in checked.sources)
    return "<br>".join(html.escape(line) for line in lines)


def _change(change: Change) -> str:
    if not change.draft:
        return translate("check", "left out: “{source}”").format(source=change.source)
    if not change.source:
        return translate("check", "added: “{draft}”").format(draft=change.draft)
    return translate("check", "“{draft}” where the source has “{source}”").format(
        draft=change.draft, source=change.source
    )
