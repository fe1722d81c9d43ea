"""What Why? answers on the map: the colour of a country, the meaning of a sign of the legend."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from explorer.atlas.countries import name_of
from explorer.atlas.layers import ABOUT_STEPS, VOICE_STEPS, Shade, plate
from explorer.i18n.country_names import country_name
from explorer.i18n.messages import translate
from explorer.model import Dossier
from explorer.views.panel import find_country
from explorer.why import explain, supports
from explorer.why.explain import Explanation
from explorer.why.supports import Support


def of_country(dossier: Dossier, code: str) -> Explanation:
    """Return why the map shows a country as it does: its colour, and its outline or none."""
    if find_country(dossier, code) is None:
        name = country_name(code, name_of(code))
        title = translate("why", "{country}: the colour on the map").format(country=name)
        plain = translate("why", "No colour: nothing in the article is of it or about it.")
        return Explanation(title, (plain,))
    role, colour = explain.of_role(dossier, code), explain.of_shade(dossier, code)
    return explain.joined(colour.title, [colour, role])


def of_sign(dossier: Dossier, sign: str) -> Explanation | None:
    """Return what a sign of the legend stands for and which countries bear it; None for no sign.

    `sign` is ``c1`` to ``c5`` or ``v1`` to ``v5`` for a class of either mode, ``about``,
    ``mentioned``, ``filed-from``, or how far a country comes to word: ``sentences``,
    ``fragments``, ``silent``.
    """
    test = _TESTS.get(sign)
    if test is None:
        return None
    bearers = [one for one in plate(dossier, lambda *_: None).countries if test(one)]
    count = translate("why", "%n countr(y|ies) of this article.", len(bearers))
    named = tuple(_named(dossier, one, sign) for one in bearers)
    return Explanation(_title(sign), (count,), named, (_rule(sign),))


def _is_class(mode: str, level: int) -> Callable[[Shade], bool]:
    return lambda one: (one.about if mode == "c" else one.voice) == level


_TESTS: dict[str, Callable[[Shade], bool]] = {
    "about": lambda one: one.role == "about",
    "mentioned": lambda one: one.role == "mentioned",
    "filed-from": lambda one: one.role == "filed-from",
    "sentences": lambda one: one.speech == "sentences",
    "fragments": lambda one: one.speech == "fragments",
    "silent": lambda one: one.speech == "silent",
    **{f"{mode}{level}": _is_class(mode, level) for mode in "cv" for level in range(1, 6)},
}


def _title(sign: str) -> str:
    if sign in ("about", "mentioned", "filed-from"):
        titles = {
            "about": translate("why", "About"),
            "mentioned": translate("why", "Mentioned"),
            "filed-from": translate("why", "Filed from"),
        }
        return titles[sign]
    if sign in ("sentences", "fragments", "silent"):
        titles = {
            "sentences": translate("why", "Quoted in sentences"),
            "fragments": translate("why", "Quoted in fragments only"),
            "silent": translate("why", "Spoken about, never get a word"),
        }
        return titles[sign]
    mode = translate("why", "Spoken about" if sign[0] == "c" else "Who speaks")
    shade_of = translate("why", "{mode}: shade {shade} of {shades}")
    return shade_of.format(mode=mode, shade=sign[1], shades=len(ABOUT_STEPS))


def _rule(sign: str) -> str:
    if sign == "about":
        return translate("why", "What the article is about: a strong outline.")
    if sign == "mentioned":
        return translate("why", "Named, but not what the article is about: no outline.")
    if sign == "filed-from":
        return translate("why", "Where the article was filed: a pin, a dashed outline, no colour.")
    if sign == "sentences":
        return translate("why", "At least one whole sentence of their people is quoted.")
    if sign == "fragments":
        return translate(
            "why", "Their people are quoted with fragments or terms, or told of in other words."
        )
    if sign == "silent":
        return translate("why", "Passages are about them, but nobody of them is quoted: hatched.")
    return _range(sign[0], int(sign[1]))


def _range(mode: str, level: int) -> str:
    steps = ABOUT_STEPS if mode == "c" else VOICE_STEPS
    least = steps[level - 1]
    counted = (
        translate("why", "Counted are mentions, quotes about a country, and events: {range}.")
        if mode == "c"
        else translate("why", "Counted are quotes by people of a country: {range}.")
    )
    if level == len(steps):
        span = translate("why", "{least} or more").format(least=least)
    else:
        most = steps[level] - 1
        span = str(least) if least == most else f"{least}–{most}"
    return counted.format(range=span)


def _named(dossier: Dossier, one: Shade, sign: str) -> Support:
    """Return a country with the count its sign goes by, at the place that names it first."""
    country = find_country(dossier, one.code)
    found = supports.of_mentions(dossier, country.mentions if country else (), "country", one.code)
    first = next(iter(found), Support(kind="country", id=one.code, text=one.name))
    if sign.startswith("v"):
        note = translate("why", "%n quote(s)", one.quotes_by)
    else:
        note = translate("why", "%n passage(s)", one.passages)
    return replace(first, text=one.name, note=note)
