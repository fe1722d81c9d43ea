"""A phrase becomes an attribution: a person by name, else as described, else nobody."""

import pytest

from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.resolution import Resolver
from explorer.extract.speakers.scene import QuotePlace, Scene
from tests.explorer.extract.staging import asked


def by_its_clause(scene: Scene, at: QuotePlace) -> Attribution | None:
    assert isinstance(scene.resolver, Resolver)
    return scene.resolver.of_cue(at.cues[0], at.frame)


@pytest.mark.parametrize(
    ("text", "person", "name"),
    [
        ("“We go,” said Ann Reed.", "reed", "Ann Reed"),
        ("“We go,” said a port official.", None, "a port official"),
        ("“We go,” she said.", None, None),
    ],
)
def test_whom_the_clause_means(text: str, person: str | None, name: str | None) -> None:
    said = asked(text, by_its_clause)
    assert said is not None
    assert (said.person, said.name) == (person, name)


def test_a_surname_of_two_names_nobody() -> None:
    def called(scene: Scene, _at: QuotePlace) -> Attribution | None:
        return Attribution(scene.resolver.called("Reed"), None, None, "", ())

    one = asked("Ann Reed met Tom Lind. “We go.”", called)
    two = asked("Ann Reed met Tom Reed. “We go.”", called)
    assert one is not None
    assert two is not None
    assert (one.person, two.person) == ("reed", None)
