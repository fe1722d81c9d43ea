"""Towns: which of its namesakes a town is, and whether the word is a town at all."""

from __future__ import annotations

from explorer.gazetteer.matcher import Hit
from explorer.toponyms import context
from explorer.toponyms.document_evidence import DocumentEvidence, is_person
from explorer.toponyms.namesakes import Chosen, bar, is_of_a_town


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
    if page.is_town_somewhere(hit):
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


def _is_little(page: DocumentEvidence, hit: Hit) -> bool:
    """Tell whether a name that no list calls well known is that of a town where it stands."""
    text = page.text
    if is_of_a_town(text, hit):
        return True
    return _is_town(page, hit) or (context.of_an_age(text, hit) and not context.goes_on(text, hit))


def _is_believed(page: DocumentEvidence, hit: Hit, chosen: Chosen) -> bool:
    """Tell whether enough speaks for a place that no list calls well known."""
    if hit.names[0].role != "towns":
        return chosen.score >= bar("shy")
    return chosen.score >= bar("little_known") and _is_home(page, chosen.country)


def _is_home(page: DocumentEvidence, country: str) -> bool:
    """Tell whether the article reads like a paper of the country, and of none so much."""
    setting = page.setting
    return setting.press[country] == setting.most_press > 0


def country_of_town(page: DocumentEvidence, hit: Hit) -> str | None:
    """Return the country the town lies in, or None where the word is no well-known town here."""
    chosen = page.chosen(hit)
    if chosen is None:
        return None
    part = page.part_behind(hit)
    if part is not None:
        # What follows the comma counts; a town too small to be known by itself does not.
        there = [name for name in hit.names if name.code == part.country]
        known = any(name.kind == "city" or name.known_large for name in there)
        return part.country if known else None
    if is_person(page, hit, chosen.country) or chosen.margin < bar("margin"):
        return None
    well_known = any(n.code == chosen.country and n.kind == "city" for n in hit.names)
    # A name that means a city to everybody means a town here, where the article says which.
    is_citys_name = hit.kind == "city" and hit.names[0].role != "places"
    if well_known or is_citys_name:
        return chosen.country
    if not _is_little(page, hit) or not _is_believed(page, hit, chosen):
        return None
    return chosen.country
