import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.store.search import country_operators, days
from explorer.store.search.explain import explain
from explorer.store.search.query import Query, parse
from explorer.store.search.rewrite import chips, compose, without
from tests.effort import steps


def fields(query: Query) -> list[list[tuple[str, str]]]:
    return [[(term.field, term.text) for term in clause] for clause in query.every]


def test_blanks_mean_and() -> None:
    assert fields(parse("war peace")) == [[("words", "war")], [("words", "peace")]]


def test_or_joins_its_neighbours_only() -> None:
    assert fields(parse("a b OR c d")) == [
        [("words", "a")],
        [("words", "b"), ("words", "c")],
        [("words", "d")],
    ]


@pytest.mark.parametrize("text", ['"golden billion"', "“golden billion”", "«golden billion»"])
def test_any_marks_make_a_phrase(text: str) -> None:
    (clause,) = parse(text).every
    assert clause[0].phrase
    assert clause[0].text == "golden billion"


def test_a_minus_excludes_words_phrases_and_operators() -> None:
    query = parse('war -peace -"golden billion" -speaker:putin')
    assert [(t.field, t.text) for t in query.none] == [
        ("words", "peace"),
        ("words", "golden billion"),
        ("speaker", "putin"),
    ]


@pytest.mark.parametrize("value", ["kz", "KZ", "Kazakhstan", "казахстан", "Qazaqstan", "kaza"])
def test_a_country_by_code_by_name_in_any_language_and_by_its_beginning(value: str) -> None:
    assert parse(f"country:{value}").every[0][0].values == ("KZ",)


def test_a_short_beginning_means_every_country_that_begins_so() -> None:
    assert {"KZ", "KG", "KE"} <= set(country_operators.codes("k"))


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("after:2022-11", "2022-11-01", None),
        ("before:2022-11", None, "2022-10-31"),
        ("after:2022-10-05 before:2023", "2022-10-05", "2022-12-31"),
        ("after:2022 after:2022-03", "2022-03-01", None),
        ("after:2022-", "2022-01-01", None),
    ],
)
def test_days_months_and_years(text: str, since: str | None, until: str | None) -> None:
    query = parse(text)
    assert (query.since, query.until) == (since, until)
    assert query.fallback is None


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("before:yesterday war", ["yesterday", "war"], "not a day, month or year"),
        ("before:9999-12", ["9999-12"], "not a day"),
        ("before:2022-13", ["2022-13"], "not a day"),
        ('"golden billion', ["golden", "billion"], "not closed"),
        ("OR war", ["war"], "before OR"),
        ("war OR", ["war"], "follows OR"),
        ("a OR OR b", ["a", "b"], "before OR"),
        ("country:nowhereland", ["nowhereland"], "No country"),
        ("type:song war", ["song", "war"], "no type"),
        ("checked:maybe", ["maybe"], "neither yes nor no"),
    ],
)
def test_what_is_not_understood_becomes_plain_words_and_says_so(
    text: str, words: list[str], reason: str
) -> None:
    query = parse(text)
    assert fields(query) == [[("words", word)] for word in words]
    assert query.fallback is not None
    assert reason in query.fallback
    assert query.fallback in explain(query)


def test_an_operator_without_a_value_yet_is_left_out() -> None:
    query = parse("war speaker:")
    assert fields(query) == [[("words", "war")]]
    assert "speaker:" in (query.fallback or "")


def test_an_unknown_operator_is_taken_for_words() -> None:
    query = parse("foo:bar war")
    assert fields(query) == [[("words", "foo bar")], [("words", "war")]]
    assert "foo:" in (query.fallback or "")


def test_the_word_being_typed_may_go_on_and_the_others_may_not() -> None:
    assert [clause[0].prefix for clause in parse("war pea").every] == [False, True]
    assert [clause[0].prefix for clause in parse("war pea ").every] == [False, False]


def test_the_query_in_words() -> None:
    text = "war OR peace country:kz -speaker:putin after:2022-10"
    assert explain(parse(text)) == (
        "Everything with “war” or with “peace”, tied to Kazakhstan, not said by “putin”, "
        "dated 1 October 2022 or later."
    )


def test_chips_are_the_operators_each_with_the_rest() -> None:
    shown = chips(parse("war speaker:putin after:2022-10"))
    assert shown == [
        ("said by “putin”", "war after:2022-10-01"),
        ("dated 1 October 2022 or later", "war speaker:putin"),
    ]


_PIECES = st.sampled_from(
    ["war", "OR", "-", '"', "“", "”", "speaker:", "country:kz", "about:", "before:", "after:2022",
     "type:", "(", ")", "*", "^", "NEAR", "AND", "NOT", "c-est", "a:b", "'", "\\", "\x00", " "]
)  # fmt: skip


@settings(deadline=None)  # a shared machine makes any of them slow
@given(st.one_of(st.text(), st.lists(_PIECES).map(" ".join), st.lists(_PIECES).map("".join)))
def test_no_text_is_an_error(text: str) -> None:
    query = parse(text)
    assert isinstance(explain(query), str)
    for _, rest in without(query):
        assert isinstance(compose(rest), str)


@settings(deadline=None)  # a shared machine makes any of them slow
@given(st.lists(_PIECES).map(" ".join))
def test_a_query_written_back_means_the_same(text: str) -> None:
    query = parse(text)
    again = parse(compose(query) + " ")
    assert [[(t.field, t.text) for t in clause] for clause in again.every] == fields(query)
    assert (again.since, again.until) == (query.since, query.until)


@pytest.mark.parametrize("text", ['"' * 50_000, "a:" * 50_000, "-" * 100_000, "a" * 100_000])
def test_hostile_text_is_read_in_a_few_steps(text: str) -> None:
    parse(text)
    assert steps(lambda: parse(text)) < 10_000


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2022-11-30", "30 November 2022"),
        ("2022-10-01/2022-10-31", "October 2022"),
        ("2022-01-01/2022-12-31", "2022"),
        ("2022-11-21/2022-11-27", "21 November 2022 to 27 November 2022"),
    ],
)
def test_dates_in_words_are_no_more_exact_than_they_are(date: str, words: str) -> None:
    assert days.in_words(date) == words
