"""The clause of speech beside a quote says whose it is."""

from explorer.extract.speakers import by_clause
from tests.explorer.extract.staging import asked


def test_its_own_clause() -> None:
    said = asked("“We go home,” said Ann Reed.", by_clause.of_own_clause)
    assert said is not None
    assert (said.name, said.cue) == ("Ann Reed", "said")
    assert asked("Ann Reed came. “We go home.”", by_clause.of_own_clause) is None


def test_the_clause_that_uses_a_term() -> None:
    said = asked("Ann Reed warned about “outsiders” again.", by_clause.of_naming_clause)
    assert said is not None
    assert (said.name, said.cue) == ("Ann Reed", None)
    assert asked("Ann Reed wore a shirt that read “outsiders”.", by_clause.of_naming_clause) is None


def test_the_clause_of_the_sentence_after() -> None:
    answers = []

    def ask(*scene_and_place: object) -> None:
        answers.append(by_clause.of_next_clause(*scene_and_place))  # type: ignore[arg-type]

    asked("It rained. “No.” “We all go now,” said Ann Reed.", ask)  # type: ignore[arg-type]
    assert [said.name if said else None for said in answers] == ["Ann Reed", None]
