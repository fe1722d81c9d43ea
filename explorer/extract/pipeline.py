"""The whole of reading: an article goes in, its dossier comes out; pure, the same on any day."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from msgspec.structs import replace

from explorer.errors import UserError
from explorer.extract.document.document import Document
from explorer.extract.doubtful_words import lower_trust
from explorer.extract.english import read_english
from explorer.extract.particulars import hash_of, particulars, published_on
from explorer.i18n.messages import translate
from explorer.model import Article, Clue, Dossier, Span
from explorer.progress import UNWATCHED, Watch
from explorer.text import language
from explorer.text.clean import Cleaned, clean
from explorer.text.unwrapping import unwrap

LONGEST = 12_000_000  # characters: some twenty novels
BY_HAND = Clue(rule="clue.by-hand")


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector off while reading.

    Reading makes very many small values and no cycles; the collector's walks over them would make
    a long text cost half as much again per letter.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def extract(article: Article, watch: Watch = UNWATCHED) -> Dossier:
    """Return the dossier of the article: everything found in its text, each item with its reason.

    Dates rest on ``article.published``; where that is missing, on the day the text itself states.
    `watch` hears how far it is, and may call it off.

    Raises:
        UserError: the text is longer than any article.
        Cancelled: the reading was called off.
    """
    if len(article.body) > LONGEST:
        raise UserError(
            translate(
                "import", "{name} is too long to be an article ({count} million characters)."
            ).format(
                name=article.file or translate("import", "The text"),
                count=round(len(article.body) / 1e6),
            ),
            translate("import", "Cut it into its articles and read those."),
        )
    with _uncollected():
        unwrapped = unwrap(article.body)
        if unwrapped is None:
            return lower_trust(_extract(article, watch))
        # Late: few texts come with wrapped lines.
        from explorer.extract.line_breaks import put_back

        joined = replace(article, text=unwrapped.text, sha256=hash_of(article))
        return lower_trust(put_back(_extract(joined, watch), unwrapped, article.body))


def _extract(article: Article, watch: Watch) -> Dossier:
    """Read each paragraph in its own language; nearly every article has but one."""
    watch.check()
    cleaned = clean(article.body)
    told = replace(article, language=language_of(article))
    parts = language.parts(article.body, cleaned.paragraphs, told.language)
    main, *others = (
        _read(told, code, _part(cleaned, spans, whole=code == told.language), watch)
        for code, spans in parts.items()
    )
    if not others:
        return main
    from explorer.extract.languages.joining import join

    return join(main, others)


def language_of(article: Article) -> str:
    """Return the article's language: as the reader chose it, or as its words tell it."""
    clues = article.clues if isinstance(article.clues, dict) else {}
    if clues.get("language") == BY_HAND:
        return article.language
    stated = article.language if article.language != language.ENGLISH else None
    return language.recognise(article.body, stated)


def _part(cleaned: Cleaned, paragraphs: list[Span], *, whole: bool) -> Cleaned:
    """Return the story with these paragraphs alone; the head is the main language's."""
    if whole:
        return replace(cleaned, paragraphs=tuple(paragraphs))
    return Cleaned(paragraphs=tuple(paragraphs))


def _read(article: Article, code: str, cleaned: Cleaned, watch: Watch) -> Dossier:
    if code == language.ENGLISH:
        return read_english(article, Document.of(article.body, article.published, watch, cleaned))
    # Late: English does without.
    from explorer.extract import languages

    pack = languages.load(code)
    cleaned = languages.without_furniture(article.body, cleaned, pack)
    reading = Document.of(article.body, article.published, watch, cleaned)
    published = published_on(article, cleaned)
    return languages.read(reading, particulars(article, reading, published, ()), pack)
