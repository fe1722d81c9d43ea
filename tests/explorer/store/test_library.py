import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.errors import UserError
from explorer.model import Article, Dossier, Person, Quote, Tie
from explorer.store import articles, catalog, migrations, people, saved, upkeep
from explorer.store.catalog import Wanted
from explorer.store.library import Library
from explorer.store.sqlite import connection
from explorer.store.sqlite.failures import DamagedError


def made(
    number: int, words: str = "We will build the road.", *, speaker: str = "Aida Bek",
    country: str | None = "KG", outlet: str = "The Herald", title: str | None = None,
) -> Dossier:  # fmt: skip
    """A small dossier, another one for each number."""
    ties = (Tie(code=country, why="speaker"),) if country else ()
    return Dossier(
        article=Article(
            title=title or f"Road number {number}",
            outlet=outlet,
            published=f"2023-0{1 + number % 9}-05",
            text=f"Text {number}: {words}",
        ),
        people=(Person(id="bek", name=speaker, role="Minister", country=country),),
        quotes=(
            Quote(id="q1", text=words, kind="sentence", start=8, end=8 + len(words),
                  speaker_id="bek", speaker=speaker, cue="said", countries=ties),
        ),
    )  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


def test_an_article_comes_back_as_it_was_put_in(library: Library, curated: Dossier) -> None:
    added = library.add(curated)
    assert added.is_new
    assert library.dossier(added.article) == curated


def test_the_same_text_is_the_same_article(library: Library) -> None:
    first = library.add(made(1))
    again = library.add(replace(made(1), people=()))
    assert (again.article, again.is_new) == (first.article, False)
    assert library.dossier(first.article).people != ()
    assert library.add(made(2)).article != first.article


@pytest.mark.parametrize(
    "text",
    [
        "Text 1: We will build the road.\n",
        "TEXT 1:  we will\n\nbuild the road",
        "“Text 1: We will build the road”",
    ],
)
def test_a_copy_set_otherwise_is_the_same_article(library: Library, text: str) -> None:
    first = library.add(made(1))
    copy = replace(made(1), article=replace(made(1).article, text=text, sha256=text))
    assert library.add(copy) == articles.Added(first.article, False)
    other = replace(made(1), article=replace(made(1).article, text=f"{text} Soon.", sha256="x"))
    assert library.add(other).is_new


def test_articles_without_text_are_not_taken_for_one(library: Library) -> None:
    one, other = (
        Dossier(article=Article(title=title, sha256=title)) for title in ("Alpha", "Beta")
    )
    assert library.add(one).is_new
    assert library.add(other).is_new


def test_all_is_added_or_nothing(library: Library) -> None:
    def failing() -> Iterator[Dossier]:
        yield made(1)
        raise ValueError

    with pytest.raises(ValueError):
        library.add_all(failing())
    assert library.entries() == []
    assert len(library.add_all([made(1), made(2)])) == 2


def test_corrections_are_kept_in_order_and_outlive_a_new_reading(library: Library) -> None:
    number = library.add(made(1)).article
    library.correct(number, b'{"n":1}', made(1, "One."))
    library.correct(number, b'{"n":2}', made(1, "Two."))
    seen: list[list[bytes]] = []

    def reapply(fresh: Dossier, edits: list[bytes]) -> Dossier:
        seen.append(list(edits))
        return replace(fresh, quotes=(replace(fresh.quotes[0], text="Corrected."),))

    library.read_again(number, made(1, "Read anew."), reapply)  # type: ignore[arg-type]
    assert seen == [[b'{"n":1}', b'{"n":2}']]
    assert [h.snippet for h in library.search("corrected").hits] == ["Corrected."]
    assert library.search("anew").hits == ()
    with library.changing() as file:
        articles.take_back(file, number, made(1, "One."))
        assert articles.corrections(file, number) == [b'{"n":1}']


def test_deleting_can_be_undone_to_the_last_tag(library: Library) -> None:
    number = library.add(made(1)).article
    with library.changing() as file:
        catalog.tag(file, [number], "roads")
        catalog.star(file, number)
    library.delete([number])
    assert library.entries() == []
    assert library.search("road").hits == ()
    assert library.country("KG").articles == 0
    assert [entry.id for entry in library.entries(Wanted(deleted=True))] == [number]
    library.undelete([number])
    (entry,) = library.entries()
    assert (entry.tags, entry.is_starred) == (("roads",), True)
    assert library.search("road").counts["quote"] == 1
    library.undelete([number])
    assert library.search("road").counts["quote"] == 1


def test_what_is_added_again_comes_out_of_the_bin(library: Library) -> None:
    number = library.add(made(1)).article
    library.delete([number])
    library.add(made(1))
    assert [entry.id for entry in library.entries()] == [number]


def test_an_emptied_bin_leaves_nothing_behind(library: Library) -> None:
    number = library.add(made(1)).article
    library.delete([number])
    with library.changing() as file:
        assert articles.empty_bin(file) == 1
        left = [file.execute(f"SELECT count(*) FROM {table}").get
                for table in ("article", "dossier", "item", "article_country", "tag")]  # fmt: skip
    assert left == [0, 0, 0, 0, 0]
    assert library.status().integrity == "ok"


def test_the_list_is_sorted_and_filtered(library: Library) -> None:
    numbers = [library.add(made(n, title=title)).article
               for n, title in ((3, "beta"), (1, "Alpha"), (2, "Gamma"))]  # fmt: skip
    assert [e.title for e in library.entries(sort="title")] == ["Alpha", "beta", "Gamma"]
    assert [e.title for e in library.entries(sort="published")] == ["beta", "Gamma", "Alpha"]
    assert [e.title for e in library.entries(sort="added", limit=1)] == ["Gamma"]
    with library.changing() as file:
        assert catalog.rename(file, numbers[0], "Delta road") == "beta"
        catalog.mark_read(file, numbers[0])
        catalog.tag(file, numbers[:2], "  to   do ")
        assert catalog.tags(file) == [("to do", 2)]
        catalog.tag(file, numbers[1:2], "to do", on=False)
    assert [e.title for e in library.entries(Wanted(words="del"))] == ["Delta road"]
    assert [e.title for e in library.entries(Wanted(tag="to do"))] == ["Delta road"]
    assert {e.title for e in library.entries(Wanted(unread=True))} == {"Alpha", "Gamma"}
    assert library.entries(Wanted(starred=True)) == []
    assert len(library.entries(Wanted(country="KG"))) == 0


def test_every_quote_of_every_article_is_found(library: Library) -> None:
    library.add_all(made(n, f"The word is zebra{n}.") for n in range(20))
    assert library.search("zebra").counts["quote"] == 20
    assert len(library.search("zebra", limit=5).hits) == 5
    (hit,) = library.search("zebra7").hits
    assert library.dossier(hit.article).article.title == "Road number 7"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("outlet:herald road", {1}),
        ("outlet:gaz road", {2, 3}),
        ("-outlet:gazette road", {1}),
        ("tag:urgent road", {2}),
        ("-tag:urgent road", {1, 3}),
        ("in:harbour road", {3}),
        ("-in:harbour road", {1, 2}),
        ("in:harbour OR tag:urgent road", {2, 3}),
        ("after:2023-04 type:quote", {3}),
        ("before:2023-03 type:quote", {1}),
        ("tag:ur%t road", set()),
        ("tag:urg road", {2}),
    ],
)
def test_operators_about_the_article(library: Library, query: str, found: set[int]) -> None:
    library.add_all([
        made(1), made(2, outlet="The Gazette"), made(3, outlet="Gazette", title="Harbour news"),
    ])  # fmt: skip
    with library.changing() as file:
        catalog.tag(file, [2], "urgent")
    assert {hit.article for hit in library.search(query).hits if hit.kind == "quote"} == found


def test_hits_are_grouped_by_article_the_best_first(library: Library) -> None:
    library.add_all([made(1, "A lake, and other words, many of them."), made(2, "A lake.")])
    groups = library.by_article(library.search("lake").hits)
    assert [(group.entry.id, len(group.hits)) for group in groups] == [(2, 1), (1, 1)]


def test_a_country_across_articles(library: Library, curated: Dossier) -> None:
    library.add(curated)
    library.add_all(replace(made(n), countries=curated.countries[:1]) for n in range(3))
    code = curated.countries[0].code
    seen = library.country(code)
    assert seen.articles == 4
    assert [month for month, _ in seen.by_month] == ["2022-11", "2023-01", "2023-02", "2023-03"]
    assert seen.newest[0].published == "2023-03-05"
    assert library.country("FJ").articles == 0
    library.delete([2, 3])
    seen = library.country(code)
    assert (seen.articles, [month for month, _ in seen.by_month]) == (2, ["2022-11", "2023-03"])
    library.undelete([2])
    assert library.country(code).quotes == sum(
        entry.quotes for entry in library.country(code).newest
    )
    assert library.country(code).articles == 3


def test_a_person_is_one_under_known_spellings(library: Library) -> None:
    library.add(made(1, speaker="Emomali Rahmon", country="TJ"))
    library.add(made(2, speaker="Emomali Rakhmon", country=None))
    library.add(made(3, speaker="Emomali Rahmon", country="US"))
    found = library.person("Emomali Rakhmonov")
    assert [(p.country, p.articles, p.quotes) for p, _ in found] == [("TJ", 2, 2), ("US", 1, 1)]
    assert [entry.article for entry in found[0][1].newest] == [2, 1]


def _in(language: str, number: int, speaker: str, country: str | None = None) -> Dossier:
    dossier = made(number, speaker=speaker, country=country)
    return replace(dossier, article=replace(dossier.article, language=language))


def test_one_person_of_articles_in_several_languages_is_one(library: Library) -> None:
    spelled = {
        "ru": "Касым-Жомарт Токаев",
        "kk": "Қасым-Жомарт Тоқаев",
        "de": "Kassym-Schomart Tokajew",
        "fr": "Kassym-Jomart Tokaïev",
        "en": "Kassym-Jomart Tokayev",
    }
    added = [library.add(_in(code, n, name)) for n, (code, name) in enumerate(spelled.items())]
    with library.changing() as file:
        (found,) = {people.in_article(file, each.article, "bek") for each in added}
    assert found is not None
    assert (found.articles, found.quotes) == (5, 5)
    dossier = library.dossier(added[2].article)
    assert dossier.people[0].name == "Kassym-Schomart Tokajew"  # as its article spells it


def test_names_that_only_sound_alike_stay_two(library: Library) -> None:
    one = library.add(_in("de", 1, "Anna Meier"))
    two = library.add(_in("de", 2, "Anna Mayer"))
    three = library.add(_in("ru", 3, "Иван Петров", "RU"))
    four = library.add(_in("en", 4, "Ivan Petrov", "BG"))
    with library.changing() as file:
        found = [people.in_article(file, each.article, "bek") for each in (one, two, three, four)]
    assert len({person.id for person in found if person is not None}) == 4


def test_people_are_joined_by_hand_and_parted_again(library: Library) -> None:
    library.add_all([
        made(1, speaker="Aida Bek"), made(2, speaker="Aida Orozbek"), made(3, speaker="A. O. Bek"),
    ])  # fmt: skip
    one, two, three = (library.person(name)[0][0].id
                       for name in ("Aida Bek", "Aida Orozbek", "A. O. Bek"))  # fmt: skip
    with library.changing() as file:
        people.join(file, two, three)
        people.join(file, one, two)
        people.join(file, one, one)
    ((person, across),) = library.person("A. O. Bek")
    assert (person.name, person.articles, across.articles) == ("Aida Bek", 3, 3)
    with library.changing() as file:
        people.part(file, two)
        assert people.in_article(file, 2, "bek") == people.of_number(file, two)
    assert library.person("Aida Bek")[0][0].articles == 2


def test_a_name_of_the_library_is_found_by_its_sound(library: Library) -> None:
    library.add(made(1, speaker="Dimash Alzhanov"))
    assert library.search("aldjanoff").counts == {"quote": 1, "person": 1}


def test_questions_are_answered_from_the_library(library: Library, curated: Dossier) -> None:
    library.add_all(made(n) for n in range(5))
    library.add(curated)
    results = library.search("what did Rakhmon say about Russia")
    assert [hit.id for hit in results.hits][:2] == ["q10", "q11"]
    assert library.search("speaker:rahmon zebra").blocking


def test_searches_are_saved_and_remembered(library: Library) -> None:
    with library.changing() as file:
        saved.save(file, "Roads", "road -rail")
        saved.save(file, "Roads", "road")
        for number in range(60):
            saved.remember(file, f"query {number}")
        saved.remember(file, "query 55")
        assert saved.saved(file) == [("Roads", "road")]
        history = saved.history(file)
        saved.forget(file, "Roads")
        assert saved.saved(file) == []
    assert history[:3] == ["query 55", "query 59", "query 58"]
    assert len(history) == saved.KEPT
    assert len(set(history)) == len(history)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("filled") / "library.sqlite") as opened:
        opened.add_all(made(n) for n in range(3))
        yield opened


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.lists(st.sampled_from(
    ['"', "*", "in:", "in:a", "tag:%", "tag:'", "-in:x", "OR", "outlet:*", "road", "(", "NEAR"]
)).map(" ".join)))  # fmt: skip
def test_no_query_ever_fails_in_the_library(filled: Library, text: str) -> None:
    filled.search(text)
    filled.quotes(text)


# --- the file


def first_format(path: Path, *dossiers: Dossier) -> None:
    """Make a library of format 1."""
    session = connection.open_file(path)
    migrations.bring_up(session, target=1)
    with session.changing() as file:
        for dossier in dossiers:
            file.execute(
                "INSERT INTO article (sha256, title, added, quotes, events, people, about) "
                "VALUES (?, ?, '2023-01-01', 0, 0, 0, '')",
                (articles.identity(dossier), dossier.article.title),
            )
            import zlib

            from explorer.files import dossier_file

            body = zlib.compress(dossier_file.encode(dossier))
            number = file.last_insert_rowid()
            file.execute("INSERT INTO dossier VALUES (?, ?)", (number, body))
            file.execute("INSERT INTO correction (article, made, edit) VALUES (?, '', 'x')",
                         (number,))  # fmt: skip
    session.close()


def test_an_older_format_is_brought_up_with_a_copy_beside(path: Path) -> None:
    first_format(path, made(1), made(2))
    with Library.open(path) as library:
        assert library.search("road").counts["quote"] == 2
        assert library.status().corrections == 2
        assert library.status().integrity == "ok"
    old = connection.open_file(path.with_name("library-format-1.sqlite"), for_reading=True)
    assert migrations.version(old.connection) == 1
    assert old.connection.execute("SELECT count(*) FROM dossier").get == 2
    old.close()


def test_a_step_that_fails_leaves_the_old_format(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first_format(path, made(1))

    def fails(file: apsw.Connection) -> None:
        file.execute(connection.script("search"))
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(migrations, "STEPS", (migrations.STEPS[0], fails))
        with pytest.raises(RuntimeError):
            Library.open(path)
    session = connection.open_file(path)
    assert migrations.version(session.connection) == 1
    assert not session.connection.execute("SELECT 1 FROM sqlite_schema WHERE name='item'").get
    session.close()
    with Library.open(path) as library:
        assert library.search("road").hits


def test_a_newer_format_is_refused_and_left_as_it_is(path: Path) -> None:
    Library.open(path).close()
    with apsw.Connection(os.fspath(path)) as file:
        file.execute("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE")
    file.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="newer Dateline"):
        Library.open(path)
    assert path.read_bytes() == before


def test_a_file_of_something_else_is_refused_and_left_as_it_is(path: Path) -> None:
    file = apsw.Connection(os.fspath(path))
    file.execute("CREATE TABLE mine (x)")
    file.close()
    before = path.read_bytes()
    with pytest.raises(DamagedError, match="not a library"):
        Library.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("where", ["header", "everything", "cut"])
def test_a_damaged_file_is_set_aside_as_it_is(path: Path, where: str) -> None:
    with Library.open(path) as library:
        library.add_all(made(n) for n in range(20))
    data = bytearray(path.read_bytes())
    if where == "header":
        data[:100] = b"\x07" * 100
    elif where == "everything":
        data[:] = os.urandom(len(data))
    else:
        del data[5000:]
    path.write_bytes(data)
    with pytest.raises(DamagedError):
        Library.open(path).entries()
    library, aside = Library.open_anyway(path)
    if aside is None:  # the damage is only met where it is
        library.close()
        aside = upkeep.set_aside(path)
        library, _ = Library.open_anyway(path)
    assert aside.read_bytes() == bytes(data)
    assert library.add(made(1)).is_new
    library.close()


@pytest.mark.parametrize("table", ["item", "dossier"])
def test_damage_inside_is_told_by_the_check_and_by_reading(path: Path, table: str) -> None:
    with Library.open(path) as library:
        library.add_all(made(n) for n in range(50))
        with library.reading() as file:
            sql = f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'"
            page = int(file.execute(sql).get)
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with Library.open(path) as library:
        with pytest.raises(DamagedError):
            library.search("road").hits if table == "item" else library.dossier(1)
        assert library.status().integrity != "ok"


def test_one_unreadable_article_is_told_as_such(library: Library) -> None:
    number = library.add(made(1)).article
    with library.changing() as file:
        file.execute("UPDATE dossier SET body = x'00'")
    with pytest.raises(DamagedError, match="One article"):
        library.dossier(number)


def test_set_aside_never_takes_a_name_twice(path: Path) -> None:
    names = set()
    for _ in range(3):
        path.write_bytes(b"not a database at all, but long enough to be looked at" * 40)
        library, aside = Library.open_anyway(path)
        library.close()
        names.add(aside)
    assert len(names) == 3
    assert all(name is not None and name.exists() for name in names)


def test_a_full_disk_changes_nothing(library: Library) -> None:
    library.add(made(1))
    with library.reading() as file:
        pages = file.execute("PRAGMA page_count").get
        file.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="disk is full"):
        library.add_all(made(n, "word " * 500) for n in range(2, 200))
    with pytest.raises(UserError, match="disk is full"):
        library.add(made(2, "word " * 20_000))
    assert [entry.id for entry in library.entries()] == [1]
    assert library.status().integrity == "ok"
    with library.reading() as file:
        file.execute("PRAGMA max_page_count = 1000000")
    assert library.add(made(2)).is_new


def test_a_library_for_reading_answers_and_refuses_changes(path: Path) -> None:
    with Library.open(path) as library:
        library.add(made(1))
    with Library.open(path, for_reading=True) as library:
        assert library.is_read_only
        assert library.search("road").counts["quote"] == 1
        with pytest.raises(UserError, match="read but not changed"):
            library.add(made(2))


def test_a_file_without_leave_to_write_is_opened_for_reading(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Library.open(path).close()
    monkeypatch.setattr(connection, "_may_write", lambda _: False)
    with Library.open(path) as library:
        assert library.is_read_only


def test_two_at_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 50)
    with Library.open(path) as one, Library.open(path) as two:
        one.add(made(1))
        assert two.search("road").counts["quote"] == 1
        with one.changing():
            with pytest.raises(UserError, match="Another Dateline"):
                two.add(made(2))
            assert two.entries()
        assert two.add(made(2)).is_new
        assert len(one.entries()) == 2


def test_a_backup_is_a_library_of_its_own(library: Library, tmp_path: Path) -> None:
    library.add(made(1))
    target = tmp_path / "backup.sqlite"
    library.back_up(target)
    library.back_up(target)
    assert [p.name for p in tmp_path.glob("backup*")] == ["backup.sqlite"]
    with Library.open(target) as copy:
        assert copy.search("road").hits


def test_restoring_keeps_what_was_there_beside(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "backup.sqlite"
    library.add(made(1))
    library.back_up(target)
    library.add(made(2))
    kept = library.restore(target)
    assert [entry.title for entry in library.entries()] == ["Road number 1"]
    assert library.add(made(3)).is_new
    with Library.open(kept) as before:
        assert len(before.entries()) == 2


@pytest.mark.parametrize("content", [b"", b"no database " * 500])
def test_only_a_sound_backup_is_restored(library: Library, tmp_path: Path, content: bytes) -> None:
    library.add(made(1))
    source = tmp_path / "other.sqlite"
    source.write_bytes(content)
    with pytest.raises(UserError):
        library.restore(source)
    assert len(library.entries()) == 1


def test_a_backup_that_cannot_be_written_says_so(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"backup\.sqlite cannot be written"):
        library.back_up(tmp_path / "missing" / "backup.sqlite")


def test_the_state_of_the_library(library: Library, curated: Dossier) -> None:
    library.add_all([curated, made(1)])
    state = library.status()
    assert (state.articles, state.quotes, state.integrity) == (2, len(curated.quotes) + 1, "ok")
    assert state.bytes >= 4096
    assert state.format == migrations.VERSION


def test_the_identity_is_that_of_the_text(curated: Dossier) -> None:
    dossier = made(1)
    assert articles.identity(dossier) == hashlib.sha256(dossier.article.body.encode()).hexdigest()
    assert len(articles.identity(curated)) == 64
