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


def test_why_a_leader_is_of_a_country_is_told_with_what_spoke_for_the_next() -> None:
    text = "Togo and Ghana shut their border. Interior Minister Kofi Adjei spoke of smugglers."
    dossier = extract(Article(text=text))
    person = next(person for person in dossier.people if person.name == "Kofi Adjei")
    lines = explain.of_person(dossier, person).lines
    chosen = next(line for line in lines if "names no country" in line)
    assert "Togo was chosen, sure to" in chosen and "begins with it" in chosen
    assert any(line.startswith("Next came Ghana") for line in lines)


def test_where_the_article_says_the_country_no_choice_is_told() -> None:
    dossier = extract(Article(text="Togo’s Interior Minister Kofi Adjei spoke. Ghana did not."))
    lines = explain.of_person(dossier, dossier.people[0]).lines
    assert not any("names no country" in line or "Next came" in line for line in lines)


def test_why_a_place_is_in_a_country_is_told_with_what_spoke_for_the_next() -> None:
    text = "Berlin police are looking for a man. Firefighters cut the roof from his car."
    dossier = extract(Article(text=text))
    line = next(s for s in explain.of_role(dossier, "DE").lines if "“Berlin”" in s)
    assert "Germany was chosen, sure to" in line and "well known to the news" in line
    assert "Next came United States" in line and "it has what a town has" in line


def test_a_place_whose_country_the_article_says_was_not_chosen() -> None:
    dossier = extract(Article(text="He left Hartford, Connecticut, for Berlin, Germany, at noon."))
    assert not [line for line in explain.of_role(dossier, "DE").lines if "was chosen" in line]
