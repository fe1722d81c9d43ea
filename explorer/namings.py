"""In which ways an article names a country, counted and in words."""

from __future__ import annotations

from collections import Counter

from explorer.model import Country, CountryMention

_WAYS = (("name", "by name"), ("demonym", "as"), ("city", "via"), ("abbreviation", "as"))


def ways(country: Country) -> str:
    """Return in which ways a country is named, for example ``18 by name, 3 via Astana``."""
    if not country.mentions:
        return "The text does not name it."
    parts = []
    for how, word in _WAYS:
        own = [mention for mention in country.mentions if mention.how == how]
        if own:
            spelled = "" if how == "name" else f" {_spellings(own)}"
            parts.append(f"{len(own)} {word}{spelled}")
    return ", ".join(parts)


def _spellings(mentions: list[CountryMention]) -> str:
    """The spellings, most frequent first; a plural beside its singular becomes ``Kazakh(s)``."""
    counted = Counter(mention.text for mention in mentions)
    names = []
    for name, _ in counted.most_common():
        if name.endswith("s") and name[:-1] in counted:
            continue
        names.append(f"{name}(s)" if f"{name}s" in counted else name)
    return " or ".join(names)
