"""In which ways an article names a country, counted and in words."""

from __future__ import annotations

from collections import Counter
from functools import reduce

from explorer.model import Country, CountryMention, MentionHow
from explorer.words import translate

_WAYS: tuple[MentionHow, ...] = ("name", "demonym", "city", "abbreviation")


def ways(country: Country) -> str:
    """Return in which ways a country is named, for example ``18 by name, 3 via Astana``."""
    if not country.mentions:
        return translate("namings", "The text does not name it.")
    by_way = ((how, [m for m in country.mentions if m.how == how]) for how in _WAYS)
    return ", ".join(_way(how, own) for how, own in by_way if own)


def _way(how: MentionHow, own: list[CountryMention]) -> str:
    if how == "name":
        return translate("namings", "%n by name", len(own))
    if how == "city":
        said = translate("namings", "%n via {spellings}", len(own))
    else:
        said = translate("namings", "%n as {spellings}", len(own))
    return said.format(spellings=_spellings(own))


def _spellings(mentions: list[CountryMention]) -> str:
    """The spellings, most frequent first; a plural beside its singular becomes ``Kazakh(s)``."""
    counted = Counter(mention.text for mention in mentions)
    names = []
    for name, _ in counted.most_common():
        if name.endswith("s") and name[:-1] in counted:
            continue
        names.append(f"{name}(s)" if f"{name}s" in counted else name)
    either = translate("namings", "{one} or {other}")
    return reduce(lambda one, other: either.format(one=one, other=other), names)
