"""A `.dateline` document: the article inside a dossier, with what its readers settled."""

from __future__ import annotations

from explorer.errors import UserError
from explorer.files import dossier_file
from explorer.i18n.messages import translate
from explorer.model import Article


def read(data: bytes, name: str) -> Article:
    """Return the article of the dossier in `data`, its particulars as they were saved.

    Raises:
        UserError: it is damaged, newer than this program, or was saved without its text.
    """
    article = dossier_file.decode(data, name).article
    if not article.body:
        raise UserError(
            translate("import", "{name} was saved without the article’s text.").format(name=name),
            translate(
                "import", "Open it as a dossier to see what was found, or open the article itself."
            ),
        )
    return article
