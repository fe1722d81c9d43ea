"""Words of somebody that stand in no quotation marks: by the form of what is around them.

Turns of an interview, block quotations, posts, speech behind a dash, words behind a colon.
"""

from __future__ import annotations

from typing import NamedTuple

from explorer.model import Span

TURN = "quote.unmarked-turn"
ANSWER = "quote.unmarked-answer"
BLOCK = "quote.unmarked-block"
POST = "quote.unmarked-post"
DASH = "quote.unmarked-dash"
COLON = "quote.unmarked-colon"
RULES = frozenset([TURN, ANSWER, BLOCK, POST, DASH, COLON])
MARKS = "“”\"«»„‟‘'「『`"


class Unmarked(NamedTuple):
    """A stretch of paragraph `paragraph` that is somebody's words, by the form `rule` names.

    `by` is where the text says whose they are, if a label or a signature does; `continues` is true
    where they go on with those of the paragraph before.
    """

    span: Span
    paragraph: int
    rule: str
    by: Span | None = None
    continues: bool = False
