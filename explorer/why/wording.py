"""The sentences of an explanation: what a count counts, what a shade and a date mean."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import reduce
from typing import Literal, get_args

from explorer.atlas.layers import ABOUT_STEPS, VOICE_STEPS
from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.model import Country, CountryMention, CountryRole, MentionHow, TieWhy
from explorer.views.counts import Evidence

_WAYS: tuple[MentionHow, ...] = ("name", "demonym", "city", "abbreviation")
Counted = Literal[
    "quotes_by", "quotes_about", "reported_by", "reported_about", "leaders", "events", "mentions"
]
COUNTED: tuple[Counted, ...] = get_args(Counted)


def number(count: int, what: Counted) -> str:
    """Return a count with its noun."""
    numbers: dict[Counted, str] = {
        "quotes_by": translate("why", "%n quote(s) by its people", count),
        "quotes_about": translate("why", "%n quote(s) about it", count),
        "reported_by": translate("why", "%n reported statement(s) by its people", count),
        "reported_about": translate("why", "%n reported statement(s) about it", count),
        "leaders": translate("why", "%n leader(s)", count),
        "events": translate("why", "%n event(s)", count),
        "mentions": translate("why", "%n mention(s)", count),
    }
    return numbers[what]


def rule(name: str, what: Counted) -> str:
    """Return what a count of a country counts."""
    rules: dict[Counted, str] = {
        "quotes_by": translate(
            "why",
            "Quotes whose speaker is of {country}; terms in quotation marks do not count.",
        ),
        "quotes_about": translate(
            "why", "Quotes of others that are about {country} or addressed to it."
        ),
        "reported_by": translate(
            "why",
            "What people of {country} said, told in the article’s words and not in marks.",
        ),
        "reported_about": translate(
            "why", "What others said about {country}, told in the article’s words."
        ),
        "leaders": translate(
            "why",
            "Heads of state or government, ministers, legislators, envoys, heads of parties "
            "or bodies, of {country}; former ones too.",
        ),
        "events": translate(
            "why", "Events in which {country} takes part, or which took place there."
        ),
        "mentions": translate("why", "Places where the article names {country}."),
    }
    return rules[what].format(country=name)


def role(role: CountryRole) -> str:
    """Return how a country stands in the article."""
    roles: dict[CountryRole, str] = {
        "about": translate("why", "About"),
        "mentioned": translate("why", "Mentioned"),
        "filed-from": translate("why", "Filed from"),
    }
    return roles[role]


def shade_about(row: Evidence) -> str:
    """Return the shade a country has in the mode that shows whom the article is about."""
    count = row.passages
    kinds: tuple[Counted, ...] = ("mentions", "quotes_about", "events")
    said = translate(
        "why", "Spoken about: shade {shade} of {shades}, for %n passage(s) ({counts}).", count
    )
    return said.format(
        shade=bisect_right(ABOUT_STEPS, count),
        shades=len(ABOUT_STEPS),
        counts=", ".join(number(getattr(row, kind), kind) for kind in kinds),
    )


def shade_voice(row: Evidence) -> str:
    """Return the shade a country has in the mode that shows who speaks."""
    return translate("why", "Who speaks: shade {shade} of {shades}, for {counts}.").format(
        shade=bisect_right(VOICE_STEPS, row.quotes_by),
        shades=len(VOICE_STEPS),
        counts=number(row.quotes_by, "quotes_by"),
    )


def tie(why: TieWhy) -> str:
    """Return the sentence about a tie of that kind, with a field for the country."""
    kinds: dict[TieWhy, str] = {
        "speaker": translate("why", "The speaker is of {country}."),
        "about": translate("why", "It is about {country}."),
        "addressed": translate("why", "It is addressed to {country}."),
        "subject": translate("why", "{country} takes part in it."),
        "place": translate("why", "It took place in {country}."),
    }
    return kinds[why]


def days(date: str) -> str:
    """Return a day or an interval (ISO 8601) in words."""
    first, slash, last = date.partition("/")
    if not slash:
        return long_day(first)
    unknown = translate("why", "an unknown day")
    start = long_day(first) if first not in ("", "..") else unknown
    end = long_day(last) if last not in ("", "..") else unknown
    return translate("why", "{start} to {end}").format(start=start, end=end)


def read_as(days: str, precision: object) -> str:
    """Return how a date was read, and how exactly."""
    exact: dict[object, str] = {
        "week": translate("why", "Read as {days}, exact to the week."),
        "month": translate("why", "Read as {days}, exact to the month."),
        "season": translate("why", "Read as {days}, exact to the season."),
        "year": translate("why", "Read as {days}, exact to the year."),
    }
    return exact.get(precision, translate("why", "Read as {days}.")).format(days=days)


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
