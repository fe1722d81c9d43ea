"""Towns: which of its namesakes a town is, and whether the word is a town at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.gazetteer.matcher import Hit, Name, hits
from explorer.toponyms import context
from explorer.toponyms.document_evidence import DocumentEvidence, is_person

_CAPITAL_WEIGHT = 3_000_000  # a capital outranks a namesake with fewer people
STATE_SHORT = re.compile(
    r"(?<=\w, )(Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|"
    r"Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|"
    r"W\.Va|Wis|Wyo|D\.C|Tex)\.(?=[\s,;:)”\"—–-]|$)"
)
_QUALIFIER = re.compile(r", (?:the )?([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?)")


def _by_weight(page: DocumentEvidence, names: Sequence[Name]) -> list[Name]:
    """Return the meanings, the likeliest first: well known, then large; a capital counts."""

    def weight(name: Name) -> tuple[bool, int]:
        people = _CAPITAL_WEIGHT if name.role in ("capitals", "seats", "places") else 0
        return (name.kind != "town", max(people, name.population))

    ranked = sorted(names, key=weight, reverse=True)
    if len({name.code for name in ranked}) > 1 and not page.evidence[ranked[0].code]:
        spoken_of = [n for n in ranked[1:] if page.evidence[n.code] >= 2]
        return spoken_of + [name for name in ranked if name not in spoken_of]
    return ranked


def qualified(page: DocumentEvidence, hit: Hit) -> str | None:
    """Return the country that the words after a city's comma name ("Paris, Texas"), or None."""
    found = _QUALIFIER.match(page.text, hit.span.end, hit.span.end + 60)
    if found is None:
        short = STATE_SHORT.match(page.text, hit.span.end + 2)
        return "US" if short else None
    start = found.start(1)
    if STATE_SHORT.match(page.text, start):
        return "US"
    following = next(
        (h for h in hits(page.text[start : found.end() + 20]) if not h.span.start), None
    )
    if following is None or following.kind not in ("country", "city"):
        return None
    name = following.names[0]
    if name.how == "demonym" or name.role in ("capitals", "cities", "seats"):
        return None
    if following.text == "Georgia":
        own = {n.code for n in hit.names}
        return "GE" if "GE" in own and "US" not in own else "US"
    return name.code


def _is_town(page: DocumentEvidence, hit: Hit) -> bool:
    """Tell whether a place that is as often something else is a place here."""
    text = page.text
    if context.placed(text, hit) and (
        not context.goes_on(text, hit) or context.called_region(text, hit)
    ):
        owner = context.after(text, hit)[:2] in ("’s", "'s")
        return not (owner and context.may_be_given(hit))
    if context.called_region(text, hit):
        return True
    if hit.text in page.people or context.goes_on(text, hit):
        return False
    if any(n.role == "capitals" and page.evidence[n.code] for n in hit.names):
        return True
    if context.speaks(text, hit):
        return False
    if hit.text in page.towns:
        return True
    large = any(n.known_large for n in hit.names)
    return (
        large
        and context.loosely_placed(text, hit)
        and context.after(text, hit)[:2]
        not in (
            "’s",
            "'s",
        )
    )


def _is_stray(page: DocumentEvidence, name: Name) -> bool:
    """Tell whether the town is little known and in a country the text never speaks of."""
    return not name.known and not page.evidence[name.code]


def country_of_town(page: DocumentEvidence, hit: Hit) -> str | None:
    """Return the country the town lies in, or None where the word is no well-known town here."""
    ranked = _by_weight(page, hit.names)
    other = qualified(page, hit)
    if other is not None:
        # What follows the comma counts; a town too small to be known by itself does not.
        known = any(n.code == other and n.kind == "city" for n in ranked)
        if known or any(n.code == other and n.known_large for n in ranked):
            page.towns.add(hit.text)
            return other
        return None
    if is_person(page, hit, ranked[0].code):
        return None
    if ranked[0].kind == "town":
        if not _is_town(page, hit) or _is_stray(page, ranked[0]):
            return None
        page.towns.add(hit.text)
    return ranked[0].code
