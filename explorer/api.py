"""The facade that the command line and the window both call: from a file to its dossier.

Parts are imported when first used, so that starting costs nothing that is not needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.errors import UserError
from explorer.i18n.messages import translate

if TYPE_CHECKING:
    from explorer.model import Article, Dossier
    from explorer.progress import IsCancelled, Progress

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "dossiers"


def read_article(path: Path, *, published: str | None = None) -> Article:
    """Return the article in the file at `path`, in any format that is read.

    Args:
        path: the file.
        published: the day of publication (ISO 8601) where the reader knows it; it goes before
            what the file states.

    Raises:
        UserError: the file cannot be read, or there is no article in it.
    """
    import msgspec

    from explorer import ingest

    article = ingest.read(path)
    return msgspec.structs.replace(article, published=published) if published else article


def extract(
    article: Article, *, progress: Progress | None = None, cancelled: IsCancelled | None = None
) -> Dossier:
    """Return the dossier of the article, with its text.

    Raises:
        explorer.progress.Cancelled: the reading was called off.
    """
    from explorer.extract import pipeline
    from explorer.progress import Watch

    return pipeline.extract(article, Watch(progress, cancelled))


def read_dossier(
    path: Path, *, progress: Progress | None = None, cancelled: IsCancelled | None = None
) -> Dossier:
    """Return the dossier of the file at `path`: a saved one as it is, an article's made anew.

    `progress` and `cancelled` are as in `explorer.progress.Watch`.

    Raises:
        UserError: the file cannot be read, or there is no article in it.
        explorer.progress.Cancelled: the reading was called off.
    """
    from explorer import ingest
    from explorer.progress import Watch

    kind = ingest.kind_of(path)
    if kind == "dossier":
        return open_dossier(path)
    # To get at the words of a PDF takes longer than to read them; of other files, next to nothing.
    share = 0.7 if kind in ("pdf", "picture") else 0.1
    whole = Watch(progress, cancelled)
    article = ingest.read(path, progress=whole.part(0.0, share).report, cancelled=cancelled)
    return reading(article, progress=whole.part(share, 1.0).report, cancelled=cancelled)


def reading(
    article: Article, *, progress: Progress | None = None, cancelled: IsCancelled | None = None
) -> Dossier:
    """Return the curated dossier laid over the article where it is that one, else a new reading.

    Raises:
        explorer.progress.Cancelled: the reading was called off.
    """
    from explorer.curated import align

    for name in samples():
        aligned = align.align(sample(name), article)
        if aligned is not None:
            return aligned
    return extract(article, progress=progress, cancelled=cancelled)


_SPECIMEN = (
    "Lisbon ferry talks end\n\nBy Ana Prata\n\nLISBON, Nov 3 (Newswire) - “We will meet again,” "
    "Portuguese President Rui Teles told reporters in Madrid on Tuesday. Spain agreed last week."
)


def prepare() -> None:
    """Load and build all that reading an article needs, by reading a very short one.

    The first article read pays for it otherwise; afterwards this costs next to nothing.
    """
    from explorer import ingest

    reading(ingest.from_text(_SPECIMEN, "specimen"))


def without_text(dossier: Dossier) -> Dossier:
    """Return the dossier without the article's text: what is printed and passed on."""
    import msgspec

    article, origin = dossier.article, dossier.article.origin
    if not isinstance(origin, msgspec.UnsetType):
        # Places of words that are not there say nothing.
        origin = msgspec.structs.replace(origin, words=msgspec.UNSET)
    article = msgspec.structs.replace(article, text=msgspec.UNSET, origin=origin)
    return msgspec.structs.replace(dossier, article=article)


def open_dossier(path: Path) -> Dossier:
    """Return the dossier saved at `path`.

    Raises:
        UserError: it cannot be read.
    """
    from explorer.files import dossier_file

    return dossier_file.read(path)


def samples() -> list[str]:
    """Return the names of the bundled, curated dossiers."""
    return sorted(path.stem for path in SAMPLES.glob("*.json"))


def sample(name: str) -> Dossier:
    """Return the bundled, curated dossier of that name.

    Raises:
        UserError: there is none of that name.
    """
    if name not in samples():
        raise UserError(
            translate("library", "There is no sample called {name}.").format(name=name),
            translate("library", "There is: {names}.").format(names=", ".join(samples())),
        )
    return open_dossier(SAMPLES / f"{name}.json")
