from explorer.model import Span
from explorer.toponyms.found import Found


def test_a_mention_is_a_value() -> None:
    one = Found(Span(0, 4), "ML", "name", "Mali")
    assert one == Found(Span(0, 4), "ML", "name", "Mali")
    assert one.span.slice("Mali votes") == one.text
