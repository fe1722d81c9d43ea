"""Of the clauses of speech in a sentence, a quote belongs to the one beside it."""

import pytest

from explorer.extract.speakers import cue_attachment
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from tests.explorer.extract.staging import asked


def verb_of_best(scene: Scene, at: QuotePlace) -> Attribution | None:
    assert isinstance(scene.attachment, cue_attachment.CueAttachment)
    cue = scene.attachment.best(at.frame, at.cues, at.item)
    if cue is None:
        return None
    return Attribution(None, at.frame.items[cue.verb].key, None, "", ())


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Tom Lind warned that it rained, and “we all go home,” said Ann Reed.", "said"),
        ("“We all go home now,” said Ann Reed, who warned of rain.", "said"),
        ("It rained, and “we all go home now.”", None),
    ],
)
def test_the_clause_beside(text: str, verb: str | None) -> None:
    said = asked(text, verb_of_best)
    assert (said.name if said else None) == verb
