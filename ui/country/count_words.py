"""The words of counts: a country's line, a list's row, a section's head, what is missing."""

from __future__ import annotations

from collections import Counter

from explorer.i18n.country_names import country_name
from explorer.i18n.messages import translate
from explorer.model import CountryRole, Dossier, Quote
from explorer.views.counts import Evidence
from explorer.views.narrow import of_whole, share
from explorer.views.panel import Item, Panel, SectionKey
from explorer.views.speech import is_reported, statements


def counting_line(panel: Panel) -> tuple[tuple[str, str], ...]:
    """Return the counts under the country's name, without what there is none of: what, and words.

    Under a filter each says how many of how many it lets through.
    """
    counts, shown = panel.counts, panel.shown
    said = (
        ("quotes_by", translate("country", "%n quote(s) by", counts.quotes_by)),
        ("quotes_about", translate("country", "%n about", counts.quotes_about)),
        ("reported", translate("country", "%n reported", counts.reported)),
        ("leaders", translate("country", "%n leader(s)", counts.leaders)),
        ("events", translate("country", "%n event(s)", counts.events)),
        ("mentions", translate("country", "%n mention(s)", counts.mentions)),
    )
    told = []
    for what, words in said:
        whole, part = getattr(counts, what), getattr(shown, what)
        if whole:
            told.append((what, of_whole(words, part, whole) if panel.is_filtered else words))
    return tuple(told)


def in_list(row: Evidence, shown: Evidence | None = None) -> str:
    """Return a row of the Countries list in words: name, standing, counts.

    `shown` is what a filter lets through of it, None without one.
    """
    standing = {
        "about": translate("country", "about"),
        "mentioned": translate("country", "mentioned"),
        "filed-from": translate("country", "filed from"),
    }[row.role]
    counted = (
        ("quotes_by", translate("country", "%n quote(s) by", row.quotes_by)),
        ("quotes_about", translate("country", "%n about", row.quotes_about)),
        ("reported", "".join(reported_words(row.reported))),
        ("events", translate("country", "%n event(s)", row.events)),
        ("mentions", translate("country", "%n mention(s)", row.mentions)),
    )
    counts = [
        of_whole(words, getattr(shown, what), getattr(row, what)) if shown else words
        for what, words in counted
        if words
    ]
    return f"{row.name}, {standing}: {', '.join(counts)}"


def role_badge(panel: Panel) -> str:
    """Return how the country stands in the article."""
    return standing_of(panel.country.role)


def standing_of(role: CountryRole) -> str:
    """Return a standing in the article in words."""
    badges = {
        "about": translate("country", "About"),
        "mentioned": translate("country", "Mentioned"),
        "filed-from": translate("country", "Filed from"),
    }
    return badges[role]


def heading(key: SectionKey, panel: Panel, items: tuple[Item, ...]) -> tuple[str, str]:
    """Return a section's name and its count; terms and reports count, but not as quotes."""
    titles = {
        "said_by": translate("country", "Said by"),
        "said_about": translate("country", "Said about"),
        "people": translate("country", "Leaders and people"),
        "events": translate("country", "Events"),
        "mentions": translate("country", "Mentions"),
    }
    if panel.person is not None and key == "said_about":
        by = translate("country", "Said by {name} about {country}")
        titles[key] = by.format(name=panel.person.name, country=panel.country.name)
    are_quotes = key in ("said_by", "said_about")
    quotes = [item for item in items if isinstance(item, Quote)] if are_quotes else []
    terms = sum(quote.kind == "term" for quote in quotes)
    reported = [quote for quote in quotes if is_reported(quote)]
    whole = _whole(key, panel)
    plain = len(items) - terms - len(reported)
    is_part = panel.is_filtered and whole is not None
    first = share(plain, whole or 0) if is_part else str(plain)
    counts = [first, *reported_words(statements(reported))]
    if terms:
        counts.append(translate("country", "%n term(s)", terms))
    return titles[key], ", ".join(counts)


def _whole(key: SectionKey, panel: Panel) -> int | None:
    """How many items a section has without a filter; None for people, who are always shown."""
    counts = panel.counts
    wholes = {
        "said_by": counts.quotes_by,
        "said_about": counts.quotes_about,
        "events": counts.events,
        "mentions": counts.mentions,
    }
    return wholes.get(key)


def missing(keys: list[str], panel: Panel) -> str:
    """Return one sentence of the sections that have nothing in them; nothing where all have."""
    name = panel.person.name if panel.person else panel.country.name
    phrases = {
        "said_by": translate("country", "no quotes by {name}"),
        "said_about": translate("country", "no quotes about {name}"),
        "people": translate("country", "nobody of {name}"),
        "events": translate("country", "no events with {name}"),
        "mentions": translate("country", "no mentions"),
        "elsewhere": translate("country", "no other articles"),
    }
    said = ", ".join(phrases[key].format(name=name) for key in keys)
    if said and panel.is_filtered:
        return translate("country", "Under this filter: {nothing}.").format(nothing=said)
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def nothing(panel: Panel) -> str:
    """Return that a filter lets nothing of a country through."""
    words = translate("country", "Nothing of {name} passes the filter.")
    return words.format(name=panel.country.name)


def speakers_by_country(dossier: Dossier, speakers: Counter[str | None]) -> str:
    """Return from which countries those speak who are quoted, and how many of no stated one."""
    codes = Counter(speakers)
    names = {one.code: country_name(one.code, one.name) for one in dossier.countries}
    unknown = codes.pop(None, 0)
    parts = [f"{names.get(code or '', code)} {count}" for code, count in codes.most_common(3)]
    if unknown:
        parts.append(f"{translate('country', 'country not stated')} {unknown}")
    return " · ".join(parts)


def reported_words(count: int) -> tuple[str, ...]:
    """Return the count of reported statements, nothing where there are none."""
    return (translate("country", "%n reported", count),) if count else ()
