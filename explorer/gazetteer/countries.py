"""Countries in a text: which names are countries, and which country an ambiguous one means."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

import msgspec

from explorer.gazetteer import surroundings as around
from explorer.gazetteer import tables
from explorer.gazetteer.names import Hit, Name, hits
from explorer.model import MentionHow, Span

_CAPITAL_WEIGHT = 3_000_000  # a capital outranks a namesake with fewer people
_US_STATE_CUES = re.compile(
    r"\b(?:Atlanta|Savannah|Augusta|Macon|Kemp|Raffensperger|Warnock|Ossoff|Fulton County|"
    r"Stacey Abrams|Alabama|Florida|Tennessee|South Carolina|North Carolina|Arizona|Wisconsin|"
    r"Michigan|Pennsylvania|Nevada|Republicans?|Democrats?|Senate|GOP|Trump|Biden|Peach State|"
    r"Sheriff|County|U\.S\. House|state (?:lawmakers|legislature|senators?|troopers|House|Senate)|"
    r"American South|Ga\.|Confederate|SEC)\b"
)
_COUNTRY_CUES = re.compile(
    r"\b(?:Tbilisi|Batumi|Gori|Kutaisi|Zugdidi|Georgian Dream|Caucasus|Abkhazia|South Ossetia|"
    r"Saakashvili|Kobakhidze|Zourabichvili|Zurabishvili|Margvelashvili|Garibashvili|Ivanishvili|"
    r"Armenia|Azerbaijan|Russia|Russian|Ukraine|Moldova|Turkey|Kremlin|Moscow|European Union|EU|"
    r"NATO|Soviet|Black Sea|\w{3,}shvili|\w{3,}[ia]dze|former Soviet|Brussels)\b"
)
_STATE_OF = re.compile(r"[Ss]tate of $")
_US_STATE_AFTER = re.compile(
    r"(?:’s|'s)?\s(?:Gov(?:\.|ernor)|Sens?\.|Reps?\.|Republicans?|Democrats?|Senate|House|Secretary of State|"
    r"Legislature|General Assembly|Tech|Bulldogs|Power|Southern|State University|law ?makers)(?!\w)"
)
_STATE_NAMED = re.compile(rf"\bGeorgia(?:{_US_STATE_AFTER.pattern})")
_GEORGIAN_STYLE = re.compile(
    r"\s(?:architecture|era|house|houses|townhouse|townhouses|mansion|manor|terrace|style|"
    r"building|buildings|Bay|facade|façade|windows|silver|square|period|revival|town house)\b"
)
_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|into|speaks?|speaking|spoke|learn(?:s|ed|ing)?|fluent|broken|accented|taught|stud(?:y|ies|ied)|translated into|"
    r"teach(?:es|ing)?|from|perfect|good|plain|simple|limited|no|little|halting) $"
)
_LANGUAGE_AFTER = re.compile(
    r"(?:-language|-speaking|-speakers?| language| speakers?| translation| teacher| lessons?| "
    r"class(?:es)?| literature)\b"
)
_LANGUAGE_ALONE = re.compile(r"(?:[,.;:)”\"]| (?:and|or|to|on|that|with|but|than|before)\b)")
_LANGUAGES = frozenset(
    ("English", "Russian", "French", "Spanish", "Chinese", "German", "Italian", "Japanese")
    + ("Korean", "Turkish", "Portuguese", "Polish", "Dutch", "Ukrainian", "Greek", "Swedish")
    + ("Vietnamese", "Thai", "Welsh", "Irish", "Kazakh", "Georgian", "Armenian", "Hungarian")
)
_VERB_POLISH = re.compile(r" (?:the|your|a|up|off|it|each|with)\b")
_PASTRY = re.compile(r"\b[Aa] $")
_PREFIXES = {
    "Sino": "CN", "Franco": "FR", "Anglo": "GB", "Russo": "RU", "Austro": "AT", "Greco": "GR",
    "Indo": "IN", "Turco": "TR", "Italo": "IT", "Hispano": "ES", "Serbo": "RS", "Luso": "PT",
}  # fmt: skip
_PREFIX = re.compile(
    rf"(?<![\w-])({'|'.join(_PREFIXES)})-(?!Saxon|European|Pacific|China|Aryan|Roman|Norman)[A-Z]\w*"
)
_CURRENCY_AFTER = re.compile(r"\$|-?dollars?\b")
_SHOUTING = re.compile(r"(?:\b[A-Z]{2,}\W+){2}$")
_STATE_SHORT = re.compile(
    r"(?<=\w, )(Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|"
    r"Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|"
    r"W\.Va|Wis|Wyo|D\.C|Tex)\.(?=[\s,;:)”\"—–-]|$)"
)
_QUALIFIER = re.compile(r", (?:the )?([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?)")
# Names that two countries share: the rival is meant where only it is spoken of.
_RIVALS = {"KR": "KP", "CD": "CG", "DO": "DM", "SD": "SS"}
_GEORGIA = frozenset({"Georgia", "Georgian", "Georgians"})
_SHARED_WORDS = "Korea Korean Koreans Congo Congolese Dominican Dominicans Sudanese"
_SHARED = frozenset(_SHARED_WORDS.split())


class Found(msgspec.Struct, frozen=True):
    """One mention of a country: where, which (ISO 3166-1 alpha-2), by what kind of name."""

    span: Span
    code: str
    how: MentionHow
    text: str


class _Page:
    """A text with its hits and what the whole of it says about ambiguous ones."""

    def __init__(self, text: str, blocked: Sequence[Span], known: Sequence[Hit]) -> None:
        self.text = text
        self.blocked = sorted(blocked)
        self.hits = known
        self.kept = [hit for hit in self.hits if self._may_be_country(hit)]
        self.evidence = self._evidence()
        self.people = {h.text for h in self.hits if around.of_a_person(text, h)}
        self.families = {s.slice(text).split()[-1] for s in self.blocked if " " in s.slice(text)}
        self.families |= {h.text for h in self.hits if around.follows_given(text, h)}
        self.people |= self.families
        self.towns: set[str] = set()
        self.namesakes: set[str] = set()
        self._counts = Counter(hit.text for hit in self.kept)
        self._american_georgia: bool | None = None

    def may_hold(self, span: Span) -> bool:
        """Tell whether the span lies in no blocked stretch."""
        index = bisect_right(self.blocked, Span(span.start, 1 << 60)) - 1
        return index < 0 or self.blocked[index].end < span.end

    def _may_be_country(self, hit: Hit) -> bool:
        if hit.kind in ("trap", "region", "organisation") or not self.may_hold(hit.span):
            return False
        return not around.in_other_name(self.text, hit)

    def _evidence(self) -> Counter[str]:
        """Count, by country, the names that can mean no other."""
        found: Counter[str] = Counter()
        for hit in self.kept:
            plain = hit.kind == "country" and hit.text not in _SHARED | _GEORGIA
            if plain or (hit.kind == "city" and len(hit.codes()) == 1):
                found[hit.names[0].code] += 1
        return found

    def count(self, spelling: str) -> int:
        """Return how many of the hits are spelt so."""
        return self._counts[spelling]

    @property
    def american_georgia(self) -> bool:
        """Whether "Georgia" is the state of the United States in this text."""
        if self._american_georgia is None:
            state = len(_US_STATE_CUES.findall(self.text))
            country = len(_COUNTRY_CUES.findall(self.text))
            country += 3 * len(re.findall(r"\bTbilisi\b|\bGeorgian\b", self.text))
            state += 3 * len(_STATE_NAMED.findall(self.text))
            self._american_georgia = state > country
        return self._american_georgia


def _by_weight(page: _Page, names: Sequence[Name]) -> list[Name]:
    """Return the meanings, the likeliest first: well known, then large; a capital counts."""

    def weight(name: Name) -> tuple[bool, int]:
        people = _CAPITAL_WEIGHT if name.role in ("capitals", "seats", "places") else 0
        return (name.kind != "town", max(people, name.population))

    ranked = sorted(names, key=weight, reverse=True)
    if len({name.code for name in ranked}) > 1 and not page.evidence[ranked[0].code]:
        spoken_of = [n for n in ranked[1:] if page.evidence[n.code] >= 2]
        return spoken_of + [name for name in ranked if name not in spoken_of]
    return ranked


def _qualified(page: _Page, hit: Hit) -> str | None:
    """Return the country that the words after a city's comma name ("Paris, Texas"), or None."""
    found = _QUALIFIER.match(page.text, hit.span.end, hit.span.end + 60)
    if found is None:
        short = _STATE_SHORT.match(page.text, hit.span.end + 2)
        return "US" if short else None
    start = found.start(1)
    if _STATE_SHORT.match(page.text, start):
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


def _georgia(page: _Page, hit: Hit) -> str | None:
    ahead = around.after(page.text, hit)
    if hit.text != "Georgia":
        if _GEORGIAN_STYLE.match(ahead):
            return None
        return "US" if page.american_georgia and hit.text == "Georgians" else "GE"
    if _US_STATE_AFTER.match(ahead) or _STATE_OF.search(around.before(page.text, hit)):
        return "US"
    return "US" if page.american_georgia else "GE"


def _shared(page: _Page, code: str) -> str:
    rival = _RIVALS.get(code, code)
    return rival if page.evidence[rival] and not page.evidence[code] else code


def _is_language(page: _Page, hit: Hit) -> bool:
    behind, ahead = around.before(page.text, hit), around.after(page.text, hit)
    if hit.text not in _LANGUAGES:
        return False
    if _LANGUAGE_AFTER.match(ahead):
        return True
    named = bool(_LANGUAGE_BEFORE.search(behind))
    return named and (hit.text == "English" or bool(_LANGUAGE_ALONE.match(ahead)))


def _is_person(page: _Page, hit: Hit, code: str) -> bool:
    """Tell whether the hit is a person's name, here or by what the rest of the text says of it."""
    if around.of_a_person(page.text, hit):
        return True
    if hit.text not in page.people or not (around.may_be_family(hit) or around.may_be_given(hit)):
        return False
    if around.placed(page.text, hit):
        return False
    if page.evidence[code] <= page.count(hit.text):
        return True
    return hit.text in page.families and around.speaks(page.text, hit)


def _is_town(page: _Page, hit: Hit) -> bool:
    """Tell whether a place that is as often something else is a place here."""
    text = page.text
    if around.placed(text, hit) and (
        not around.goes_on(text, hit) or around.called_region(text, hit)
    ):
        return hit.text not in page.people or not around.may_be_given(hit)
    if around.called_region(text, hit):
        return True
    if hit.text in page.people or around.goes_on(text, hit):
        return False
    if any(n.role == "capitals" and page.evidence[n.code] for n in hit.names):
        return True
    if around.speaks(text, hit):
        return False
    if hit.text in page.towns:
        return True
    large = any(n.known_large for n in hit.names)
    return (
        large
        and around.loosely_placed(text, hit)
        and around.after(text, hit)[:2]
        not in (
            "’s",
            "'s",
        )
    )


def _city(page: _Page, hit: Hit) -> str | None:
    ranked = _by_weight(page, hit.names)
    qualified = _qualified(page, hit)
    if qualified is not None:
        # What follows the comma counts; a town too small to be known by itself does not.
        known = any(n.code == qualified and n.kind == "city" for n in ranked)
        if known or any(n.code == qualified and n.known_large for n in ranked):
            page.towns.add(hit.text)
            return qualified
        return None
    if _is_person(page, hit, ranked[0].code):
        return None
    if ranked[0].kind == "town":
        if not _is_town(page, hit):
            return None
        page.towns.add(hit.text)
    return ranked[0].code


def _country(page: _Page, hit: Hit) -> str | None:
    name = hit.names[0]
    if hit.text.startswith("Georgia"):
        code = _georgia(page, hit)
    elif hit.text in _SHARED:
        code = _shared(page, name.code)
    else:
        code = name.code
    if code is None or _is_person(page, hit, code) or _is_language(page, hit):
        return None
    if code != "US" and _is_other_town(page, hit):
        return None
    if name.role == "abbreviations" and _is_no_abbreviation(page.text, hit):
        return None
    return None if _is_plain_word(page, hit) else code


def _is_plain_word(page: _Page, hit: Hit) -> bool:
    """Tell whether the hit is the verb "polish" or a pastry."""
    if hit.text == "Polish":
        return bool(_VERB_POLISH.match(around.after(page.text, hit)))
    if hit.text != "Danish" or not _PASTRY.search(around.before(page.text, hit)):
        return False
    return not around.after(page.text, hit)[:2].lstrip().isalpha()


def _is_other_town(page: _Page, hit: Hit) -> bool:
    """Tell whether the hit is a town of the United States that bears a country's name."""
    if hit.text in page.namesakes:
        return not page.evidence[hit.names[0].code] - page.count(hit.text)
    if hit.names[0].role != "names" or _qualified(page, hit) != "US":
        return False
    page.namesakes.add(hit.text)
    return True


def _is_no_abbreviation(text: str, hit: Hit) -> bool:
    """Tell whether "US" is shouted "us", or the first half of a currency's sign."""
    if _CURRENCY_AFTER.match(text, hit.span.end):
        return True
    if hit.text != "US":
        return False
    return bool(_SHOUTING.search(around.before(text, hit))) and not around.in_title_case(text, hit)


def _meaning(page: _Page, hit: Hit) -> Found | None:
    name = hit.names[0]
    if name.kind == "country":
        code, how = _country(page, hit), name.how
        if code == "US" and hit.text.startswith("Georgia"):
            how = "city"
    elif hit.text == "Georgia":
        code, how = _georgia(page, hit), "city"
    else:
        code, how = _city(page, hit), "city"
    return Found(hit.span, code, how, hit.text) if code else None


def _states(text: str) -> list[Found]:
    """Return the short forms of states after a town: "Macon, Ga."."""
    return [
        Found(Span(m.start(1), m.end()), "US", "city", m.group())
        for m in _STATE_SHORT.finditer(text)
    ]


def _prefixes(text: str) -> list[Found]:
    """Return the first halves of "Sino-Russian" and its like."""
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
    page = _Page(text, blocked, hits(text) if known is None else known)
    found = [f for f in (_meaning(page, hit) for hit in page.kept) if f]
    taken = {hit.span.end for hit in page.hits} | {hit.span.start for hit in page.hits}
    others = _states(text) + _prefixes(text)
    found += [f for f in others if not {f.span.start, f.span.end} & taken and page.may_hold(f.span)]
    return sorted(found, key=lambda f: f.span)


def name_of(code: str) -> str:
    """Return the country's name in English, or the code itself where it is unknown."""
    row = tables.countries().get(code)
    return row.name if row else code
