"""How sure the choice of a speaker is, and by which signs."""

from explorer.extract.pipeline import extract
from explorer.model import Article
from explorer.why import explain


def lines_of(text: str) -> tuple[str, ...]:
    dossier = extract(Article(text=text))
    return explain.of_speaker(dossier, dossier.quotes[0]).lines


def test_the_choice_is_told_with_its_signs() -> None:
    told = [line for line in lines_of("“We go,” said Ann Reed, a baker.") if "Sure to" in line]
    assert len(told) == 1
    assert "nobody else comes into question" in told[0]
    assert "somebody the article names" in told[0]


def test_where_nobody_was_chosen_nothing_is_told() -> None:
    lines = lines_of("Somebody has painted it. “We were here and nobody counted us.” It is gone.")
    assert not any("Sure to" in line for line in lines)
