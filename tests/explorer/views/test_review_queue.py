"""The review queue: doubt times weight, and only what nobody has looked at."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.corrections import apply, edits, targets
from explorer.model import Why
from explorer.views import review_queue
from tests.explorer.corrections.samples import DOSSIER

QUOTES = tuple(
    replace(quote, why=Why(rule=rule))
    for quote, rule in zip(
        DOSSIER.quotes,
        ("speaker.inverted", "speaker.carried", "speaker.unknown", "speaker.colon"),
        strict=True,
    )
)
DOUBTFUL = replace(DOSSIER, quotes=QUOTES)


def words(dossier: object) -> list[str]:
    found = review_queue.of_dossier(dossier)  # type: ignore[arg-type]
    return [getattr(each.item, "text", getattr(each.item, "name", "")) for each in found]


def test_the_most_doubtful_and_weighty_come_first() -> None:
    assert words(DOUBTFUL) == ["It is late,", "We will be."]
    scores = [each.score for each in review_queue.of_dossier(DOUBTFUL, least=0.0)]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 4 + 3 + 2


def test_what_the_reading_says_outranks_the_rule() -> None:
    sure = tuple(replace(quote, doubt=0.01) for quote in QUOTES)
    doubted = (replace(QUOTES[0], doubt=0.9), *sure[1:])
    assert words(replace(DOUBTFUL, quotes=doubted)) == ["We want to be heard,"]


def test_what_was_decided_waits_no_longer() -> None:
    accepted, _ = apply.apply(DOUBTFUL, apply.accept(DOUBTFUL, QUOTES[2]))
    assert words(accepted) == ["We will be."]
    rejected, _ = apply.apply(accepted, apply.reject(accepted, QUOTES[1]))
    assert words(rejected) == []
    back, _ = apply.apply(rejected, edits.Restore(items=(targets.of_quote(QUOTES[1]),)))
    assert words(back) == ["We will be."]
