"""Countries in a text: which names are countries, and which country an ambiguous one means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.gazetteer import tables, wordlists
from explorer.gazetteer.matcher import Hit, hits
from explorer.model import Span
from explorer.toponyms import context
from explorer.toponyms.abbreviations import introduced
from explorer.toponyms.document_evidence import SHARED, US_STATE_AFTER, DocumentEvidence, is_person
from explorer.toponyms.found import Found
from explorer.toponyms.namesakes import bar, homeland, is_ambiguous
from explorer.toponyms.towns import country_of_town

_SURE = 0.05  # less doubt about a place is not worth telling
_STATE_OF = re.compile(r"[Ss]tate of $")
_GEORGIAN_STYLE = re.compile(rf"\s(?:{wordlists.any_of_places('georgian_style')})\b")
_LANGUAGE_BEFORE = re.compile(rf"\b(?:{wordlists.any_of_places('language_before')}) $")
_LANGUAGE_AFTER = re.compile(rf"(?:{wordlists.any_of_places('language_after')})\b")
_LANGUAGE_ALONE = re.compile(r"(?:[,.;:)”\"]| (?:and|or|to|on|that|with|but|than|before)\b)")
_LANGUAGES = wordlists.place_names("language_names")
_VERB_POLISH = re.compile(rf" (?:{wordlists.any_of_places('after_polish_the_verb')})\b")
_PASTRY = re.compile(r"\b[Aa] $")
_PREFIXES = wordlists.country_prefixes()
_PREFIX = re.compile(
    rf"(?<![\w-])({'|'.join(_PREFIXES)})-(?!Saxon|European|Pacific|China|Aryan|Roman|Norman)[A-Z]\w*"
)
_CURRENCY_AFTER = re.compile(r"\$|-?dollars?\b")
_TO_US = re.compile(
    rf"\b(?:{wordlists.any_of_places('before_shouted_us')}"
    rf"|(?:{wordlists.any_of_places('who_shouts_us')})(?: [A-Z’']{{1,12}}){{1,2}}) $"
)
_SHOUTING = re.compile(r"(?:\b[A-Z]{2,}\W+){2}$")
# Names that two countries share: the rival is meant where only it is spoken of.
_RIVALS = {"KR": "KP", "CD": "CG", "DO": "DM", "SD": "SS"}


def _georgia(page: DocumentEvidence, hit: Hit) -> str | None:
    ahead = context.after(page.text, hit)
    if hit.text != "Georgia":
        if _GEORGIAN_STYLE.match(ahead):
            return None
        return "US" if page.american_georgia and hit.text == "Georgians" else "GE"
    town = page.town_before(hit)
    if town is not None:
        return homeland(town)
    if US_STATE_AFTER.match(ahead) or _STATE_OF.search(context.before(page.text, hit)):
        return "US"
    return "US" if page.american_georgia else "GE"


def _shared(page: DocumentEvidence, code: str) -> str:
    rival = _RIVALS.get(code, code)
    return rival if page.evidence[rival] and not page.evidence[code] else code


def _is_language(page: DocumentEvidence, hit: Hit) -> bool:
    behind, ahead = context.before(page.text, hit), context.after(page.text, hit)
    if hit.text not in _LANGUAGES:
        return False
    if _LANGUAGE_AFTER.match(ahead):
        return True
    named = bool(_LANGUAGE_BEFORE.search(behind))
    return named and (hit.text == "English" or bool(_LANGUAGE_ALONE.match(ahead)))


def _country(page: DocumentEvidence, hit: Hit) -> str | None:
    name = hit.names[0]
    if hit.text.startswith("Georgia"):
        code = _georgia(page, hit)
    elif hit.text in SHARED:
        code = _shared(page, name.code)
    else:
        code = name.code
    if code is None or is_person(page, hit, code) or _is_language(page, hit):
        return None
    if name.role == "abbreviations" and _is_no_abbreviation(page.text, hit):
        return None
    if _is_plain_word(page, hit):
        return None
    return code if hit.text.startswith("Georgia") else _town_of_name(page, hit, code)


def _is_plain_word(page: DocumentEvidence, hit: Hit) -> bool:
    """Tell whether the hit is the verb "polish" or a pastry."""
    if hit.text == "Polish":
        return bool(_VERB_POLISH.match(context.after(page.text, hit)))
    if hit.text != "Danish" or not _PASTRY.search(context.before(page.text, hit)):
        return False
    return not context.after(page.text, hit)[:2].lstrip().isalpha()


def _town_of_name(page: DocumentEvidence, hit: Hit, code: str) -> str | None:
    """Return the country of what bears a country's name here: of itself, a town, or None.

    "Peru, Indiana" is a town, and its state says so; "Peru" further on in that article is too.
    """
    if hit.names[0].role != "names" or not is_ambiguous(hit):
        return code
    part = page.part_behind(hit)
    if part is not None and part.country != code:
        return None
    chosen = page.chosen(hit)
    if chosen is None:
        return code
    least = bar("margin" if chosen.country in hit.codes() else "no_country")
    return chosen.country if chosen.margin >= least else code


def _is_no_abbreviation(text: str, hit: Hit) -> bool:
    """Tell whether "US" is shouted "us", or the first half of a currency's sign."""
    if _CURRENCY_AFTER.match(text, hit.span.end):
        return True
    if hit.text != "US":
        return False
    if _TO_US.search(context.before(text, hit)):
        return True
    return bool(_SHOUTING.search(context.before(text, hit))) and not context.in_title_case(
        text, hit
    )


def _meaning(page: DocumentEvidence, hit: Hit) -> Found | None:
    name = hit.names[0]
    if name.kind == "country":
        code, how = _country(page, hit), name.how
        if code and code != name.code and hit.text not in SHARED:
            how = "city"
    elif hit.text == "Georgia":
        code, how = _georgia(page, hit), "city"
    else:
        code, how = country_of_town(page, hit), "city"
    if code is None:
        return None
    chosen = page.weighed(hit)
    if chosen is None or chosen.country != code or chosen.doubt < _SURE:
        return Found(hit.span, code, how, hit.text)
    return Found(hit.span, code, how, hit.text, chosen.doubt, chosen.signs, chosen.rival)


def _states(page: DocumentEvidence) -> list[Found]:
    """Return the short forms of states and provinces after a town: "Macon, Ga."."""
    spans = ((Span(form.start, form.end), form.part) for form in page.setting.short_forms)
    return [Found(span, part.country, "city", span.slice(page.text)) for span, part in spans]


def _prefixes(text: str) -> list[Found]:
    """Return the first halves of "Sino-Russian" and its like."""
    if not any(f"{prefix}-" in text for prefix in _PREFIXES):
        return []
    return [
        Found(Span(*m.span(1)), _PREFIXES[m.group(1)], "demonym", m.group(1))
        for m in _PREFIX.finditer(text)
    ]


def find(
    text: str, blocked: Sequence[Span] = (), known: Sequence[Hit] | None = None
) -> list[Found]:
    """Return every mention of a country in the text, in order, none overlapping another.

    Args:
        text: any text; offsets count its code points.
        blocked: stretches that are names of something else (people, organisations).
        known: the gazetteers' names to choose from, if the caller has them: ``names.hits(text)``
            or a part of it.
    """
    return find_in(DocumentEvidence(text, blocked, hits(text) if known is None else known))


def find_in(page: DocumentEvidence) -> list[Found]:
    """Return every mention of a country in a text whose evidence is gathered, as ``find`` does."""
    found = [f for f in (_meaning(page, hit) for hit in (*page.kept, *page.little)) if f]
    taken = {hit.span.end for hit in page.hits} | {hit.span.start for hit in page.hits}
    others = _states(page) + _prefixes(page.text) + introduced(page.text, found)
    found += [f for f in others if not {f.span.start, f.span.end} & taken and page.may_hold(f.span)]
    return sorted(found, key=lambda f: f.span)


def name_of(code: str) -> str:
    """Return the country's name in English, or the code itself where it is unknown."""
    row = tables.countries().get(code)
    return row.name if row else code
