"""What the parts of a statement share, and which kind a quote is in the end."""

from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.utterances import build_quote, final_kind, join_run_ons, utterances
from explorer.model import QuoteKind, Span, Why

REED = Attribution("reed", "Ann Reed", "said", "speaker.before-verb", (), clause=2)
TEXT = "“If it holds,” Ann Reed said, “then we go.”"


def quote(name: str, words: str, kind: QuoteKind, *, continues: bool = False) -> FoundQuote:
    start = TEXT.index(words)
    span, outer = Span(start, start + len(words)), Span(start - 1, start + len(words) + 1)
    why = Why(rule="quote.part")
    return FoundQuote(
        id=name, span=span, outer=outer, paragraph=0, kind=kind, continues=continues, why=why
    )


ONE, TWO = quote("q1", "If it holds,", "sentence"), quote("q2", "then we go.", "fragment")


def test_parts_of_one_sentence_are_one_statement() -> None:
    assert utterances([ONE, TWO], {"q1": REED, "q2": REED}, TEXT) == {"q1": "u1", "q2": "u1"}
    assert utterances([ONE, TWO], {"q1": REED, "q2": UNKNOWN}, TEXT) == {}


def test_a_run_over_paragraphs_has_the_speaker_of_its_clause() -> None:
    said = {"q1": UNKNOWN, "q2": REED}
    join_run_ons([ONE, quote("q2", "then we go.", "fragment", continues=True)], said)
    assert (said["q1"].name, said["q1"].rule) == ("Ann Reed", "speaker.runs-on")


def test_a_joined_fragment_is_a_sentence_and_a_word_nobody_says_a_term() -> None:
    assert final_kind(TWO, REED, True, TEXT).kind == "sentence"
    assert final_kind(TWO, UNKNOWN, False, TEXT).kind == "term"
    assert final_kind(TWO, REED, False, TEXT).kind == "fragment"


def test_doubt_is_kept_only_with_a_speaker() -> None:
    kept = build_quote(ONE, REED._replace(doubt=0.25), None, TEXT)
    assert (kept.speaker, kept.doubt) == ("Ann Reed", 0.25)
    assert build_quote(ONE, UNKNOWN, None, TEXT).speaker is None
