"""What is told once articles were read again by newer rules."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.batch.rereading import Reread
from explorer.i18n.messages import translate


def question(count: int) -> str:
    """Return what is asked before many articles are read again."""
    return translate("shelf", "Newer rules are at hand. Read %n article(s) again?", count)


def of_one(title: str, done: Reread) -> str:
    """Return the sentence on one article."""
    if done.outcome == "stayed":
        words = translate(
            "shelf",
            "“{title}” stays as it was read: newer rules would lose %n correction(s) of yours.",
            done.lost,
        )
    elif done.corrections:
        words = translate(
            "shelf",
            "“{title}” is read again with newer rules; your %n correction(s) (is|are) kept.",
            done.corrections,
        )
    else:
        words = translate("shelf", "“{title}” is read again with newer rules.")
    return words.format(title=title)


def of_all(done: Sequence[Reread], failed: int) -> tuple[str, str]:
    """Return the sentence on many articles, and what else there is to know."""
    read = [each for each in done if each.outcome == "read"]
    if not read:
        sentence = translate("shelf", "The newer rules read no article otherwise than before.")
    else:
        sentence = translate(
            "shelf", "%n article(s) (is|are) read again with newer rules.", len(read)
        )
    return sentence, " ".join(_besides(done, failed))


def _besides(done: Sequence[Reread], failed: int) -> list[str]:
    kept = sum(each.corrections for each in done if each.outcome == "read")
    stayed = sum(each.outcome == "stayed" for each in done)
    said = []
    if kept:
        said.append(translate("shelf", "%n correction(s) (is|are) kept.", kept))
    if stayed:
        said.append(
            translate(
                "shelf", "%n article(s) (stays|stay) as before, to lose no correction.", stayed
            )
        )
    if failed:
        said.append(translate("shelf", "%n article(s) could not be read again.", failed))
    return said
