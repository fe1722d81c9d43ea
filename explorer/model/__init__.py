r"""The frozen types of the domain: what a thing is, and nothing of what is done with it.

The types are the dossier format (version 1) itself: encoding one with `msgspec.json` gives the
published format, so there is no second description to drift away from the first. Offsets count
Unicode code points of the article's text, decoded as UTF-8 without BOM, newlines as ``\n``.

`status` says what the reader did with an item: checked it, edited it, or added it by hand; unset
means that nobody has looked at it yet. `doubt` (0 to 1) is how unsure the reading is of its choice;
unset where it does not say.
"""

from explorer.model.article import Article, Dropped, DroppedWhy, FiledFrom
from explorer.model.dossier import FORMAT, Dossier, Outline, Rejected
from explorer.model.named import (
    Country,
    CountryMention,
    CountryRole,
    Mention,
    MentionHow,
    Organisation,
    Person,
    Region,
)
from explorer.model.origin import Origin, Picture
from explorer.model.place_in_text import Clue, Located, Span, Status, Why
from explorer.model.told import (
    LONGEST_SHORT,
    Event,
    Place,
    Precision,
    Quote,
    QuoteKind,
    Relation,
    Tie,
    TieWhy,
)

__all__ = [
    "FORMAT",
    "LONGEST_SHORT",
    "Article",
    "Clue",
    "Country",
    "CountryMention",
    "CountryRole",
    "Dossier",
    "Dropped",
    "DroppedWhy",
    "Event",
    "FiledFrom",
    "Located",
    "Mention",
    "MentionHow",
    "Organisation",
    "Origin",
    "Outline",
    "Person",
    "Picture",
    "Place",
    "Precision",
    "Quote",
    "QuoteKind",
    "Region",
    "Rejected",
    "Relation",
    "Span",
    "Status",
    "Tie",
    "TieWhy",
    "Why",
]
