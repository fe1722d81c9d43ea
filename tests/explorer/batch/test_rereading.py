"""Newer rules read kept articles again, and no correction is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from explorer import api, ingest
from explorer.__main__ import main
from explorer.batch import rereading
from explorer.corrections import apply
from explorer.corrections.edits import Edit
from explorer.extract import version
from explorer.model import Dossier, Quote
from explorer.store import articles, migrations, readings
from explorer.store.library import Library
from explorer.store.sqlite import connection

STORY = """Lisbon ferry talks end without a deal

LISBON, Portugal — Portugal and Spain failed to agree on a ferry line on Tuesday.

“We will meet again before the summer,” Portuguese Transport Minister Rui Teles told reporters.

“Spain has made its offer,” said Ana Ruiz, a spokeswoman for the Spanish government in Madrid.
"""


@pytest.fixture(scope="module")
def present() -> Dossier:
    """The story as the present rules read it."""
    return api.reading(ingest.from_text(STORY, "ferry"))


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


def older(dossier: Dossier) -> Dossier:
    """The same article as poorer rules might have read it: nobody's words are known."""
    quotes = tuple(replace(q, speaker=None, speaker_id=None, countries=()) for q in dossier.quotes)
    return replace(dossier, quotes=quotes, events=())


def add_old(kept: Library, dossier: Dossier) -> int:
    """Keep an article as read by rules that nobody noted."""
    number = kept.add(dossier).article
    with kept.changing() as file:
        readings.note(file, number, 0)
    return number


def correct(kept: Library, number: int, edit: Edit) -> None:
    after, _ = apply.apply(kept.dossier(number), edit)
    kept.correct(number, msgspec.json.encode(edit), after)


def quote_of(dossier: Dossier, words: str) -> Quote:
    return next(q for q in dossier.quotes if words in q.text)


def name_speaker(kept: Library, number: int, words: str, name: str) -> None:
    before = kept.dossier(number)
    correct(kept, number, apply.set_speaker(before, quote_of(before, words), None, name=name))


def test_what_arrives_is_noted_with_the_present_rules(kept: Library, present: Dossier) -> None:
    number = kept.add(present).article
    assert not rereading.is_due(kept, number)
    with kept.reading() as file:
        assert readings.of(file, number) == readings.Read(version.VERSION, 0)
        assert readings.stale(file) == []


def test_an_article_of_older_rules_is_read_again_with_its_corrections(
    kept: Library, present: Dossier
) -> None:
    number = add_old(kept, older(present))
    name_speaker(kept, number, "meet again", "A Ferryman")
    assert rereading.is_due(kept, number)
    done = rereading.read(kept, number)
    assert (done.outcome, done.corrections, done.lost) == ("read", 1, 0)
    after = kept.dossier(number)
    assert quote_of(after, "meet again").speaker == "A Ferryman"
    assert quote_of(after, "made its offer").speaker == "Ana Ruiz"
    assert not rereading.is_due(kept, number)
    with kept.reading() as file:
        assert len(articles.corrections(file, number)) == 1
    assert kept.search("speaker:ruiz offer").counts["quote"] == 1


def test_the_old_reading_comes_back_with_what_was_corrected_since_and_stays(
    kept: Library, present: Dossier
) -> None:
    number = add_old(kept, older(present))
    name_speaker(kept, number, "meet again", "A Ferryman")
    before = kept.dossier(number)
    rereading.read(kept, number)
    assert rereading.take_back(kept, [number]) == 1
    assert kept.dossier(number) == before
    assert not rereading.is_due(kept, number)
    assert rereading.take_back(kept, [number]) == 0


def test_a_correction_made_after_the_new_reading_is_kept_when_the_old_comes_back(
    kept: Library, present: Dossier
) -> None:
    number = add_old(kept, older(present))
    rereading.read(kept, number)
    name_speaker(kept, number, "meet again", "A Ferryman")
    assert rereading.take_back(kept, [number]) == 1
    after = kept.dossier(number)
    assert quote_of(after, "meet again").speaker == "A Ferryman"
    assert quote_of(after, "made its offer").speaker is None


def test_the_old_reading_does_not_bring_back_a_correction_undone_since(
    kept: Library, present: Dossier
) -> None:
    number = add_old(kept, older(present))
    name_speaker(kept, number, "meet again", "A Ferryman")
    rereading.read(kept, number)
    with kept.changing() as file:
        articles.take_back(file, number, present)
    assert rereading.take_back(kept, [number]) == 0
    assert kept.dossier(number) == present


def test_an_article_stays_where_a_correction_would_find_nothing(
    kept: Library, present: Dossier
) -> None:
    odd = Quote(id="odd", text="Nowhere in it", kind="sentence", start=3, end=16)
    number = add_old(kept, replace(older(present), quotes=(*older(present).quotes, odd)))
    name_speaker(kept, number, "Nowhere in it", "A Ferryman")
    before = kept.dossier(number)
    done = rereading.read(kept, number)
    assert (done.outcome, done.lost) == ("stayed", 1)
    assert kept.dossier(number) == before
    assert not rereading.is_due(kept, number)
    assert rereading.keep(kept, number, present, anyway=True).outcome == "read"
    with kept.reading() as file:
        assert len(articles.corrections(file, number)) == 1


def test_corrections_that_came_in_a_document_are_not_read_away(
    kept: Library, present: Dossier
) -> None:
    old = older(present)
    edit = apply.set_speaker(old, quote_of(old, "meet again"), None, name="A Ferryman")
    document, _ = apply.apply(old, edit)
    number = add_old(kept, document)
    assert rereading.read(kept, number).outcome == "stayed"
    assert kept.dossier(number) == document


def test_the_same_reading_is_no_news(kept: Library, present: Dossier) -> None:
    number = add_old(kept, present)
    assert rereading.read(kept, number).outcome == "same"
    assert rereading.take_back(kept, [number]) == 0


def test_an_article_without_its_text_stays_as_it_is(kept: Library, present: Dossier) -> None:
    bare = api.without_text(present)
    number = add_old(kept, bare)
    assert rereading.read(kept, number).outcome == "same"
    assert kept.dossier(number) == bare


def test_all_are_read_again_until_called_off(kept: Library, present: Dossier) -> None:
    for title in ("One", "Two", "Three"):
        text = STORY.replace("Lisbon ferry", title)
        add_old(kept, older(api.reading(ingest.from_text(text, title))))
    with kept.reading() as file:
        due = readings.stale(file)
    assert len(due) == 3
    done: list[str] = []
    for each in rereading.read_all(kept, due, lambda: len(done) == 2):
        done.append(each.outcome)
    assert done == ["read", "read"]
    with kept.reading() as file:
        assert readings.stale(file) == [1]


def test_the_format_before_is_brought_up_in_one_go_with_a_copy_beside(
    tmp_path: Path, present: Dossier
) -> None:
    path = tmp_path / "library.sqlite"
    session = connection.open_file(path)
    migrations.bring_up(session, target=2)
    with session.changing() as file:
        file.execute(
            "INSERT INTO article (sha256, title, added, quotes, events, people, about) "
            "VALUES ('x', 'Ferry', '2023-01-01', 0, 0, 0, '')"
        )
        articles.store(file, 1, older(present))
    session.close()
    with Library.open(path) as opened:
        assert opened.status().integrity == "ok"
        assert rereading.is_due(opened, 1)
        assert rereading.read(opened, 1).outcome == "read"
    copy = connection.open_file(tmp_path / "library-format-2.sqlite", for_reading=True)
    assert migrations.version(copy.connection) == 2
    copy.close()


def test_a_step_to_the_readings_that_fails_leaves_the_format_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = connection.open_file(tmp_path / "library.sqlite")
    migrations.bring_up(session, target=2)

    def fails(file: object) -> None:
        migrations._third(session.connection)
        raise RuntimeError

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:2], fails))
    with pytest.raises(RuntimeError):
        migrations.bring_up(session)
    assert migrations.version(session.connection) == 2
    assert not session.connection.execute("SELECT 1 FROM sqlite_schema WHERE name='reading'").get
    session.close()


def test_the_command_reads_known_articles_again(
    tmp_path: Path, present: Dossier, capsys: pytest.CaptureFixture[str]
) -> None:
    path, story = tmp_path / "library.sqlite", tmp_path / "ferry.txt"
    story.write_text(STORY, encoding="utf-8")
    told = []
    assert main(["import", str(story), "--library", str(path)]) == 0
    with Library.open(path) as opened:
        with opened.changing() as file:
            articles.store(file, 1, older(opened.dossier(1)))
            readings.note(file, 1, 0)
        name_speaker(opened, 1, "meet again", "A Ferryman")
    for _ in range(2):
        assert main(["import", str(story), "--library", str(path)]) == 0
    told = [line.partition("ferry.txt: ")[2] for line in capsys.readouterr().out.splitlines()]
    assert told == [
        "kept",
        "read again with newer rules; corrections kept: 1",
        "known already",
    ]
    with Library.open(path) as opened:
        assert quote_of(opened.dossier(1), "meet again").speaker == "A Ferryman"
        assert quote_of(opened.dossier(1), "made its offer").speaker == "Ana Ruiz"
