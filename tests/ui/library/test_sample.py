"""The sample is taken away and put back, with corrections and without."""

from __future__ import annotations

from explorer.corrections import apply
from explorer.model import Dossier
from explorer.store.catalog import ArticleEntry
from ui.start.session import Session


def kept_titles(session: Session) -> list[str]:
    articles = session.window.panes.articles
    articles.show_list()
    items = (articles.model.item(row) for row in range(articles.model.rowCount()))
    return [item.title for item in items if isinstance(item, ArticleEntry)]


def correct(session: Session) -> Dossier:
    """Correct the open sample, which is kept from then on; return it as it is then."""
    found = session.workspace.dossier
    assert found is not None
    edit = apply.set_speaker(found, found.quotes[0], None, name="A Ferryman")
    assert session.workspace.apply(edit)
    corrected = session.workspace.dossier
    assert corrected is not None
    return corrected


def test_a_corrected_sample_goes_and_comes_back_with_its_corrections(session: Session) -> None:
    corrected = correct(session)
    assert len(kept_titles(session)) == 1
    session.window.actions_by_id["remove_sample"].trigger()
    assert kept_titles(session) == []
    assert session.window.panes.articles.model.rowCount() == 0
    assert session.workspace.dossier is not None
    assert session.workspace.dossier.quotes == ()
    session.window.actions_by_id["restore_sample"].trigger()
    assert session.workspace.dossier == corrected
    assert len(kept_titles(session)) == 1


def test_without_the_sample_a_deletion_opens_the_next_article_or_none(session: Session) -> None:
    session.window.actions_by_id["remove_sample"].trigger()
    assert session.furniture is not None
    shelf, articles = session.furniture.shelf, session.window.panes.articles
    assert shelf.library is not None
    from tests.ui.library.conftest import invented

    for number in (1, 2):
        shelf.library.add(invented(number, f"Story {number}", "The Herald", "2023-01-01", "PT"))
    shelf.look_again()
    assert shelf.show(2)
    articles.show_list()
    articles.keeping.delete([e for e in [shelf.entry(2)] if e])
    assert session.workspace.dossier is not None
    assert session.workspace.dossier.article.title == "Story 1"
    articles.keeping.delete([e for e in [shelf.entry(1)] if e])
    assert "No article open" in str(session.workspace.dossier.article.title)
    assert articles.model.rowCount() == 0 or kept_titles(session) == []
    assert "No articles yet" in articles.nothing.text()
