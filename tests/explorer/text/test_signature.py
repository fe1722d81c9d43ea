"""Words in marks and the name that signs them: behind a dash, in brackets, in a line below."""

import pytest

from explorer.model import Span
from explorer.text.clean import clean
from explorer.text.signature import is_signed, signature_after


def signed(text: str) -> str | None:
    quote = Span(text.index("“"), text.index("”") + 1)
    found = signature_after(text, quote)
    return found.slice(text) if found else None


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("“We go.” — Ann Reed, baker", "Ann Reed, baker"),
        ("“We go.” -Commissioner Ann Reed\n\nIt rained.", "Commissioner Ann Reed"),
        ("“We go.”\n— Ann Reed", "Ann Reed"),
        ("> “We go.”\n>\n> — Ann Reed", "Ann Reed"),
        ("“We go” (Ann Reed, baker)", "Ann Reed, baker"),
        ("“We go.”\nAnn Reed, 61, baker\n", "Ann Reed, 61, baker"),
        ("“We go.” — Ann Reed Jr.", "Ann Reed Jr."),
    ],
)
def test_signatures(text: str, signature: str) -> None:
    assert signed(text) == signature


@pytest.mark.parametrize(
    "text",
    [
        "“Never” – Reed’s motto – was on the wall.",
        "The club’s “Never” – Reed chose it",
        "“We go.” Ann Reed left.",
        "“We go.”\n\nAnn Reed, 61, baker",
        "“We go.”\nAnn Reed was late.",
        "“We go” (Ann Reed did not)  and left.",
        "“We go.” — Ann Reed said",
    ],
)
def test_no_signatures(text: str) -> None:
    assert signed(text) is None


def test_a_signature_belongs_to_the_story() -> None:
    text = (
        "Reactions to the vote\n\n“We waited eleven years for it.”\n— Ann Reed, baker\n\n"
        "“It is a fair price.” – Tom Lind\n\nThe council of the town votes again in May.\n\n"
        "It has voted on it four times."
    )
    assert not clean(text).dropped
    line = text.index("— Ann")
    assert is_signed(text, Span(line, text.index("\n", line)))
