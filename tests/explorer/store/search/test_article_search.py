import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.model import Dossier, Event, Person, Quote
from explorer.store.search.article_search import Index
from explorer.store.search.completions import completions
from explorer.store.search.results import Results
from tests.effort import steps


def ids(results: Results, kind: str = "quote") -> list[str]:
    return [hit.id for hit in results.hits if hit.kind == kind]


def marked(results: Results, at: int = 0) -> list[str]:
    hit = results.hits[at]
    return [hit.snippet[start:end] for start, end in hit.marks]


def test_quotes_come_first_then_events_people_and_countries(index: Index) -> None:
    kinds = [hit.kind for hit in index.search("turkey OR rahmon OR respected").hits]
    assert kinds == sorted(kinds, key=["quote", "event", "person", "country"].index)
    assert set(kinds) == {"quote", "event", "person", "country"}


@pytest.mark.parametrize("name", ["Rahmon", "rakhmon", "RAHMONOV", "Рахмон", "rahm", "Rahmon’s"])
def test_a_speaker_is_found_by_any_spelling(index: Index, name: str) -> None:
    assert ids(index.search(name)) == ["q10", "q11"]


def test_a_name_no_list_knows_is_found_by_its_sound(index: Index) -> None:
    assert "alzhanov" in ids(index.search("Aldzhanoff"), "person")


@pytest.mark.parametrize("name", ["Türkiye", "turkey", "TURKIYE"])
def test_a_country_is_found_by_any_spelling(index: Index, name: str) -> None:
    assert "TR" in ids(index.search(name), "country")


def test_a_phrase_is_words_in_a_row(index: Index) -> None:
    assert ids(index.search('"respected in return"')) == ["q10"]
    assert ids(index.search('"return in respected"')) == []


def test_hits_are_marked_where_they_stand(index: Index) -> None:
    assert marked(index.search('"be respected"')) == ["be respected"]
    assert marked(index.search("respect")) == ["respected"]
    results = index.search("golden-billion")
    assert marked(results) == ["golden billion"]


def test_hyphens_fold_both_ways(index: Index) -> None:
    assert ids(index.search("re-elected"), "event") == ["e-reelection"]
    assert ids(index.search("rare earth"), "event") == ["e-hydrogen-memorandum"]
    assert ids(index.search("rareearth"), "event") == ["e-hydrogen-memorandum"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("speaker:rahmon", ["q10", "q11"]),
        ("speaker:borrell", ["q13"]),
        ("speaker:umarov about:china", ["q5", "q6"]),
        ("said:warned", ["q13"]),
        ("said:add", ["q6", "q10"]),
        ("type:term", ["q2", "q14"]),
        ("type:nested", ["q4"]),
        ("country:ua type:quote", ["q7", "q9"]),
        ("speaker:alzhanov -cautious", ["q7", "q9"]),
        ("speaker:alzhanov -about:ru", ["q7", "q9"]),
        ("speaker:alzhanov before:2022-11", []),
        ("speaker:rahmon before:2022-11", ["q10", "q11"]),
        ("speaker:rahmon after:2022-11", []),
        ("speaker:rahmon OR speaker:borrell", ["q10", "q11", "q13"]),
        ('speaker:"temur umarov" decline', ["q12"]),
    ],
)
def test_operators(index: Index, query: str, found: list[str]) -> None:
    assert sorted(ids(index.search(query))) == sorted(found)


def test_the_operators_find_what_the_dossier_ties(index: Index, curated: Dossier) -> None:
    for country in curated.countries:
        tied = [q.id for q in curated.quotes if any(t.code == country.code for t in q.countries)]
        found = ids(index.search(f"country:{country.code} type:quote"))
        assert sorted(found) == sorted(tied)


def test_events_are_dated_by_their_whole_span(index: Index, curated: Dossier) -> None:
    found = ids(index.search("type:event after:2022-10 before:2022-11"), "event")
    october = [e.id for e in curated.events if (e.date or "").startswith("2022-10")]
    assert sorted(found) == sorted(october)


def test_an_undated_event_is_in_no_span_of_days(with_text: Dossier) -> None:
    index = Index.of(with_text)
    assert ids(index.search("type:event"), "event") == ["e1", "e2"]
    assert ids(index.search("type:event after:1900"), "event") == ["e1"]


QUESTIONS = [
    ("what did Rahmon say about Russia", "q10"),
    ("What did the Tajik president say to Putin?", "q11"),
    ("who wants to be respected", "q10"),
    ("what did Umarov say about China", "q5"),
    ("what did Umarov say about Putin's mispronunciation of names", "q3"),
    ("why is Russia isolated", "q15"),
    ("what does Alzhanov think about Ukraine", "q7"),
    ("is Kazakh society on Ukraine's side", "q7"),
    ("what are Kazakhs afraid of", "q9"),
    ("who said people are cautious about Russia", "q8"),
    ("what did Borrell warn Kazakhstan about", "q13"),
    ("what did the OSCE say about the election", "q1"),
    ("what did Putin say about the golden billion", "q14"),
    ("what did Putin call Westerners", "q2"),
    ("did anyone say hawkish rhetoric from Moscow is unacceptable", "q6"),
    ("what about China's support for territorial integrity", "q5"),
    ("will Russia decline in Central Asia", "q12"),
    ("what did Zelensky say", None),
    ("Rakhmon former Soviet Union", "q11"),
    ("what did Josep Borrell say on geography and history", "q13"),
    ("does Russia need Central Asia", "q15"),
]


@pytest.mark.parametrize(("question", "quote"), QUESTIONS)
def test_a_question_has_the_right_quote_in_the_first_three(
    index: Index, question: str, quote: str | None
) -> None:
    results = index.search(question)
    first = ids(results)[:3]
    assert (quote in first) if quote else not first


def test_a_question_answered_otherwise_than_typed_says_so(index: Index) -> None:
    results = index.search("what did Rahmon say about Russia")
    assert results.note is not None
    assert "said by “Rahmon”" in results.explanation
    assert index.search("respected").note is None


def test_nothing_found_names_the_one_filter_that_blocks_it(index: Index) -> None:
    blocking = index.search("speaker:rahmon decline").blocking
    assert [(b.part, b.rest) for b in blocking] == [
        ("said by “rahmon”", "decline"),
        ("with “decline…”", "speaker:rahmon"),
    ]
    assert [b.count for b in blocking] == [len(index.search(b.rest).hits) for b in blocking]
    assert index.search("speaker:rahmon before:2020").blocking[0].count >= 2


def test_hits_are_counted_by_country(index: Index) -> None:
    assert index.search("speaker:rahmon type:quote").hits_by_country == {
        "TJ": 2, "RU": 2, "KZ": 1, "KG": 1, "UZ": 1,
    }  # fmt: skip
    assert index.search("xyzzy").hits_by_country == {}
    assert index.search("").hits == ()


def test_sentences_are_found_where_the_text_is_known(with_text: Dossier) -> None:
    index = Index.of(with_text)
    hits = index.search("villagers").hits
    assert [(hit.kind, hit.snippet) for hit in hits] == [
        ("sentence", "Villagers were not so sure.")
    ]
    start, end = map(int, hits[0].id.split("-"))
    assert with_text.article.body[start:end] == hits[0].snippet
    assert index.search("promised type:sentence").hits == ()
    assert index.search("promised").hits[0].codes == ("KZ",)


def test_parts_of_the_article(with_text: Dossier) -> None:
    index = Index.of(with_text)
    assert [h.id for h in index.search("in:headline road").hits] == ["title"]
    assert ["truck" in h.snippet for h in index.search("in:dropped lake").hits] == [True]
    assert all("truck" not in h.snippet for h in index.search("in:text lake").hits)
    assert index.search("outlet:herald open").hits
    assert not index.search("outlet:gazette open").hits
    assert index.search("-outlet:gazette open").hits


def test_checked_items(with_text: Dossier) -> None:
    index = Index.of(with_text, checked={"q1"})
    assert ids(index.search("checked:yes")) == ["q1"]
    assert ids(index.search("checked:no type:quote")) == []


def test_a_long_item_is_shown_around_its_hit() -> None:
    text = "word " * 200 + "needle " + "word " * 200
    dossier = Dossier(article=_article(), quotes=(Quote(id="q", text=text, kind="sentence"),))
    results = Index.of(dossier).search("needle")
    assert marked(results) == ["needle"]
    assert len(results.hits[0].snippet) < 300
    assert results.hits[0].snippet.startswith("…")


_WORDS = st.sampled_from(["lake", "Türkiye", "’s", "“so”", "𝔘nique", "U.S.", "re-elected", "é"])


@settings(deadline=None)  # a shared machine makes any of them slow
@given(st.lists(_WORDS, min_size=1, max_size=60), st.lists(_WORDS, min_size=1, max_size=3))
def test_marks_are_in_order_and_inside(words: list[str], asked: list[str]) -> None:
    dossier = Dossier(
        article=_article(), quotes=(Quote(id="q", text=" ".join(words), kind="sentence"),)
    )
    for hit in Index.of(dossier).search(" ".join(asked)).hits:
        for text, marks in ((hit.snippet, hit.marks), (hit.title, hit.title_marks)):
            ends = [0, *(end for mark in marks for end in mark)]
            assert ends == sorted(ends)
            assert ends[-1] <= len(text)


_HOSTILE = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(['"', "*", "(", ")", "^", ":", "-", "NEAR(", "AND", "OR", "NOT", "{text}",
                         "+", "speaker:", "rahmon", "country:ru", "in:x", "tag:y", "\x00", "''"])
    ).map(" ".join),
)  # fmt: skip


@settings(deadline=None)  # a shared machine makes any of them slow
@given(_HOSTILE)
def test_no_query_ever_fails(index: Index, text: str) -> None:
    results = index.search(text)
    assert results.query.text == text[:1000]
    assert isinstance(results.explanation, str)


def test_hostile_items_are_found_as_any_other() -> None:
    text = '<b>bold</b> "; DROP TABLE item; -- \x00 {text} : *'
    person = Person(id="p", name='A" OR "B')
    event = Event(id="e", summary="")
    dossier = Dossier(
        article=_article(),
        people=(person,),
        quotes=(Quote(id="q", text=text, kind="sentence", speaker_id="p"),),
        events=(event,),
    )
    results = Index.of(dossier).search("drop table")
    assert ids(results) == ["q"]
    assert results.hits[0].snippet == text


def test_the_curated_dossier_is_indexed_and_searched_in_few_steps(curated: Dossier) -> None:
    index = Index.of(curated)
    index.search("war")
    assert steps(lambda: Index.of(curated)) < 30_000
    assert steps(lambda: index.search("what did rahmon say about russia")) < 250_000


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("war speaker:rakh", 'war speaker:"Emomali Rahmon"'),
        ("country:kaz", "country:kz"),
        ("-about:tur", "-about:tr"),
        ("type:fr", "type:fragment"),
        ('speaker:"josep b', 'speaker:"Josep Borrell"'),
    ],
)
def test_completions_after_the_colon(curated: Dossier, typed: str, completed: str) -> None:
    assert completions(typed, curated)[0].text == completed


@pytest.mark.parametrize("typed", ["rahmon", "speaker", "foo:", "12:3", "type:direct", ""])
def test_no_completions_elsewhere(curated: Dossier, typed: str) -> None:
    assert completions(typed, curated) == []


def _article():  # type: ignore[no-untyped-def]
    from explorer.model import Article

    return Article(title="A title")
