"""The words on the map's page, in the reader's language: the page itself knows none.

Texts have fields in braces, which the page fills in; counts come with one text for each of the
language's plural forms, since only the page knows how many badges stand as one at a zoom.
"""

from __future__ import annotations

from collections.abc import Callable

from explorer.atlas import texts
from explorer.i18n.messages import translate
from ui.map.messages import SetWords

Category = str
"""A plural form as Unicode names them: ``one``, ``few``, ``many``, ``other``…"""

_MOST_TRIED = 200


def words(language: str = "en") -> SetWords:
    """Return all words of the page in `language` (BCP 47 or POSIX), the one that is spoken now."""
    tag = language.replace("_", "-").partition(".")[0]
    return SetWords(
        language=tag if tag and tag not in ("C", "POSIX") else "en",
        texts={**_legend(), **_controls(), **_signs(), **_card(), **_walk()},
        counts=_counts(_samples(tag)),
        said={} if _is_english(tag) else texts.said(),
    )


def _legend() -> dict[str, str]:
    return {
        "legend": translate("map", "Legend"),
        "mode.spoken-about": translate("map", "Spoken about"),
        "mode.who-speaks": translate("map", "Who speaks"),
        "measure.spoken-about": translate("map", "Quotes, events and mentions"),
        "measure.who-speaks": translate("map", "Quotes by a country’s people"),
        "step": translate("map", "{step}: {countries}"),
        "legend.about": translate("map", "about ({count})"),
        "legend.mentioned": translate("map", "mentioned ({count})"),
        "legend.filed": translate("map", "filed from {place}"),
        "legend.region": translate("map", "{region}, region ({count})"),
        "region.title": translate("map", "{region}: {countries}"),
        "legend.sentences": translate("map", "quoted in sentences ({count})"),
        "legend.fragments": translate("map", "in fragments only ({count})"),
        "legend.silent": translate("map", "spoken about, never get a word ({count})"),
        "headline.sentences": translate(
            "map", "{country} is spoken about most, and speaks itself."
        ),
        "headline.fragments": translate(
            "map", "{country} is spoken about most; only fragments of its words are quoted."
        ),
        "headline.silent": translate(
            "map", "{country} is spoken about most, and never gets a word."
        ),
        "legend.arcs": translate("map", "most in common with {country}"),
        "legend.disputed": translate("map", "disputed: hover tells who claims it"),
        "legend.all": translate("map", "Show all again"),
        "kind.talks": translate("event kind", "talks"),
        "kind.friction": translate("event kind", "friction"),
        "kind.force": translate("event kind", "force"),
        "kind.trade": translate("event kind", "trade"),
        "kind.other": translate("event kind", "other"),
    }


def _controls() -> dict[str, str]:
    return {
        "title": translate("map", "Map"),
        "tools": translate("map", "View"),
        "zoom_in": translate("map", "Zoom in (+)"),
        "zoom_out": translate("map", "Zoom out (−)"),
        "fit": translate("map", "Fit the article’s countries (0)"),
        "world": translate("map", "The whole world"),
        "modes": translate("map", "What the colours tell"),
        "views": translate("map", "Border views"),
        "chip": translate("map", "Borders: {view}"),
        "chip.more": translate("map", "{source}, {date} · equal-area"),
        "chip.title": translate("map", "{view}, {source}, {date}. Click to switch."),
        "view": translate("map", "{view} ({date})"),
        "kilometres": translate("map", "{distance} km"),
    }


def _signs() -> dict[str, str]:
    return {
        "badges": translate("map", "Events on the map"),
        "badge": translate("map", "{place}: {events}"),
        "badge.merged": translate("map", "{place} +{more}"),
        "fan": translate("map", "Events at {place}"),
        "fan.event": translate("map", "{when}: {summary}"),
        "fan.rest": translate("map", "Open the country: all its events stand in its panel."),
        "undated": translate("map", "Undated"),
    }


def _card() -> dict[str, str]:
    return {
        "role.about": translate("map", "About"),
        "role.mentioned": translate("map", "Mentioned"),
        "role.filed-from": translate("map", "Filed from"),
        "share": translate("filter", "{count} of {total}"),
        "card.nothing": translate("map", "Not in this article"),
        "card.fragments": translate("map", "quoted in fragments only"),
        "card.silent": translate("map", "spoken about, never gets a word"),
        "card.shared": translate("map", "Shared"),
        "card.pair": translate("map", "{country} – {other}"),
        "disputed": translate("map", "Disputed"),
        "disputed.claims": translate("map", "Claimed by {claimants}. {note}"),
    }


def _walk() -> dict[str, str]:
    return {
        "walk": translate("map", "Countries, most told of first"),
        "walk.about": translate("map", "{country}: about this country, {counts}"),
        "walk.mentioned": translate("map", "{country}: mentioned, {counts}"),
        "walk.filed-from": translate("map", "{country}: filed from here, {counts}"),
    }


def _counts(samples: dict[Category, int]) -> dict[str, dict[Category, str]]:
    """Return for each countable thing its text in each plural form, with {n} for the number."""
    said: dict[str, Callable[[int], str]] = {
        "quotes_by": lambda n: translate("map", "%n quote(s) by", n),
        "quotes_about": lambda n: translate("map", "%n quote(s) about", n),
        "reported": lambda n: translate("map", "%n reported", n),
        "quotes": lambda n: translate("map", "%n quote(s)", n),
        "events": lambda n: translate("map", "%n event(s)", n),
        "leaders": lambda n: translate("map", "%n leader(s)", n),
        "mentions": lambda n: translate("map", "%n mention(s)", n),
        "relations": lambda n: translate("map", "%n relation(s)", n),
        "hits": lambda n: translate("map", "%n hit(s)", n),
        "countries": lambda n: translate("map", "%n countr(y|ies)", n),
        "more_events": lambda n: translate("map", "%n more event(s)", n),
        "unplaced": lambda n: translate("map", "%n event(s) without a town: in the lists", n),
    }
    return {
        key: {form: say(n).replace(str(n), "{n}") for form, n in samples.items()}
        for key, say in said.items()
    }


def _samples(tag: str) -> dict[Category, int]:
    """Return one number for each plural form of the language, by Unicode's CLDR."""
    if _is_english(tag):
        return {"one": 1, "other": 2}
    # Late: a start in English does without Babel.
    from babel import Locale, UnknownLocaleError

    try:
        form = Locale.parse(tag, sep="-").plural_form
    except (UnknownLocaleError, ValueError):
        return {"one": 1, "other": 2}
    found: dict[Category, int] = {}
    for n in [*range(1, _MOST_TRIED), 0]:
        found.setdefault(form(n), n)
    # What only fractions take: a page that asks for it still finds words.
    found.setdefault("other", next(reversed(found.values())))
    return found


def _is_english(tag: str) -> bool:
    return tag.partition("-")[0].lower() in ("en", "", "c", "posix")
