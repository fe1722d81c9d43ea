"""Search in the open article: what was typed in, what was found out, best first."""

from __future__ import annotations

from collections.abc import Collection

import apsw

from explorer.model import Dossier
from explorer.store import aliases, items, match, question
from explorer.store.connection import open_memory
from explorer.store.explain import explain
from explorer.store.fold import fold
from explorer.store.query import Query, Term, parse
from explorer.store.results import KINDS, Blocking, Hit, Results
from explorer.store.rewrite import compose, without
from explorer.store.snippet import around, marks

_Row = tuple[str, str, str, str, str, str]


class Index:
    """One dossier, ready to be searched."""

    def __init__(self, connection: apsw.Connection, dossier: Dossier) -> None:
        self._connection = connection
        self._dossier = dossier
        self._aliases = _aliases_of(dossier)

    @classmethod
    def of(cls, dossier: Dossier, checked: Collection[str] = ()) -> Index:
        """Return the index of `dossier`; `checked` are the ids of items a person confirmed."""
        connection = open_memory()
        with connection:
            items.write(connection, 1, items.rows(dossier, checked))
        return cls(connection, dossier)

    def search(self, query: Query | str) -> Results:
        """Return what `query` finds; a string is parsed first. Never fails."""
        asked = parse(query) if isinstance(query, str) else query
        if asked.is_empty:
            return Results(query=asked)
        hits = self._hits(asked)
        if asked.is_plain and len(asked.every) > 1 and not any(h.kind == "quote" for h in hits):
            hits, note = self._answer(asked, hits)
            return Results(query=asked, hits=hits, note=note)
        return Results(query=asked, hits=hits, blocking=() if hits else self._blocking(asked))

    def _answer(self, asked: Query, hits: tuple[Hit, ...]) -> tuple[tuple[Hit, ...], str | None]:
        """Take the query as a question; `hits` are what its words alone found, without a quote."""
        reading = question.read(asked, self)
        for number, attempt in enumerate(question.attempts(asked, reading)):
            if hits and number > 1:
                break
            found = self._hits(attempt)
            if hits:
                found = tuple(hit for hit in found if hit.kind == "quote")
            if found:
                note = f"Nothing has all these words. {explain(attempt)}"
                return (*found, *hits), None if hits else note
        return hits, None

    def is_speaker(self, word: str) -> bool:
        """Tell whether a word is part of the name of someone who is quoted."""
        if len(fold(word)) < question.SHORTEST_STEM - 1:
            return False
        return self._count(Query(text=word, every=((Term("speaker", word),),))) > 0

    def country_of(self, word: str) -> str | None:
        """Return the country of the person whose name a word is part of, or None."""
        asked = (Term("type", "person", values=("person",)),), (Term("words", word),)
        found = self._rows(Query(text=word, every=asked))
        return found[0][-1] or None if found else None

    def _blocking(self, asked: Query) -> tuple[Blocking, ...]:
        """The parts of a query that alone keep it from finding anything."""
        found = []
        for part, rest in without(asked):
            if not rest.is_empty and (count := self._count(rest)):
                found.append(Blocking(part, count, compose(rest)))
        return tuple(found)

    def _count(self, query: Query) -> int:
        return len(self._rows(query))

    def _hits(self, query: Query) -> tuple[Hit, ...]:
        needles = match.needles(query, self._aliases)
        return tuple(_hit(row, needles) for row in self._rows(query))

    def _rows(self, query: Query) -> list[_Row]:
        if not self._article_fits(query):
            return []
        found = self._connection.execute(
            _SQL, (match.expression(query, self._aliases), query.since, query.until)
        )
        return sorted(found, key=lambda row: KINDS.index(row[0]))

    def _article_fits(self, query: Query) -> bool:
        """Tell whether the article itself is one that the query asks for."""
        wanted = [c for c in query.every if any(match.of_article(term) for term in c)]
        every = all(any(self._is_of(term) for term in clause) for clause in wanted)
        return every and not any(self._is_of(t) for t in query.none if match.of_article(t))

    def _is_of(self, term: Term) -> bool:
        article = self._dossier.article
        text = {"outlet": article.outlet, "in": article.title}.get(term.field)
        return bool(marks(text or "", match.spellings(term, self._aliases)))


_SQL = """
SELECT item.kind, item.key, item.form, item.title, item.text, item.codes
FROM words JOIN item ON item.id = words.rowid
WHERE words MATCH ?1 AND (?2 IS NULL OR item.until >= ?2) AND (?3 IS NULL OR item.since <= ?3)
ORDER BY words.rank, item.id
"""


def _hit(row: _Row, needles: list[match.Needle]) -> Hit:
    kind, key, form, title, text, codes = row
    shown = around(text, needles)
    return Hit(
        kind=kind,  # type: ignore[arg-type]
        id=key,
        form=form,
        title=title,
        snippet=shown.text,
        title_marks=marks(title, needles),
        marks=shown.marks,
        codes=tuple(codes.split()),
    )


def _aliases_of(dossier: Dossier) -> aliases.Aliases:
    """The known aliases, the dossier's own variants of names, and its names by sound."""
    people = [items.names_of(person) for person in dossier.people]
    heard = {word for names in people for name in names for word in fold(name).split()}
    return aliases.known().with_names([*people, *map(_family_names, people)], heard)


def _family_names(names: tuple[str, ...]) -> list[str]:
    """The last words of a person's names, where each is long enough to be a family name."""
    lasts = [name.split()[-1] for name in names if len(name.split()) == len(names[0].split())]
    return [last for last in lasts if len(last) >= question.SHORTEST_STEM]
