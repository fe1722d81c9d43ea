"""Decisions in words: what was decided, of what, by whom and on which day."""

from __future__ import annotations

import msgspec

from explorer.corrections import edits
from explorer.corrections.edits import Edit, Target
from explorer.corrections.history import Decision
from explorer.corrections.rules import AlwaysCountry, NeverPerson, Rule, SamePerson
from explorer.i18n.country_names import country_name
from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate

_LONGEST = 90


class Told(msgspec.Struct, frozen=True):
    """One decision: what was done, to what, who decided, and the day; empty where unknown."""

    done: str
    of_what: str
    by: str
    day: str


def tell(decision: Decision) -> Told:
    """Return a decision in words."""
    by = decision.by or ""
    if decision.pack:
        source = translate("decisions", "from {pack}").format(pack=decision.pack)
        by = f"{by} ({source})" if by else source
    day = long_day(decision.made[:10]) if decision.made else ""
    return Told(done(decision.edit), _short(_of_what(decision.edit)), by, day)


def done(edit: Edit) -> str:
    """Return what an edit does."""
    if isinstance(edit, edits.SetSpeaker):
        who = edit.speaker or edit.speaker_id or translate("decisions", "nobody stated")
        return translate("decisions", "Speaker: {name}").format(name=who)
    if isinstance(edit, edits.MergePeople):
        return translate("decisions", "The same as {name}").format(name=edit.keep.words)
    if isinstance(edit, edits.PartPeople):
        return translate("decisions", "Parted: {name}").format(name=edit.name)
    names: dict[type[object], str] = {
        edits.Accept: translate("decisions", "Accepted"),
        edits.Reject: translate("decisions", "Rejected"),
        edits.Restore: translate("decisions", "Restored"),
        edits.AddQuote: translate("decisions", "Quote added"),
        edits.EditQuote: translate("decisions", "Quote corrected"),
        edits.AddPerson: translate("decisions", "Person added"),
        edits.EditPerson: translate("decisions", "Person corrected"),
        edits.EditOrganisation: translate("decisions", "Organisation corrected"),
        edits.AddMention: translate("decisions", "Place added"),
        edits.AddEvent: translate("decisions", "Event added"),
        edits.EditEvent: translate("decisions", "Event corrected"),
        edits.EditArticle: translate("decisions", "Details corrected"),
    }
    return names[type(edit)]


def given(edit: Edit) -> str:
    """Return what an edit of particulars says they are; nothing for other edits."""
    kinds = edits.EditPerson | edits.EditOrganisation | edits.EditEvent | edits.EditQuote
    if not isinstance(edit, kinds):
        return ""
    values = msgspec.structs.asdict(edit)
    if isinstance(values.get("country"), str):
        values["country"] = _country(values["country"])
    said = ("name", "summary", "words", "role", "country", "organisation", "kind", "cue", "date")
    return ", ".join(values[name] for name in said if isinstance(values.get(name), str))


def rule(rule: Rule) -> str:
    """Return what holds for every article, in one line."""
    if isinstance(rule, NeverPerson):
        return translate("decisions", "“{name}” is never a person").format(name=rule.name)
    if isinstance(rule, SamePerson):
        words = translate("decisions", "{others} is the same person as {name}")
        return words.format(others=", ".join(rule.others), name=rule.name)
    if isinstance(rule, AlwaysCountry):
        words = translate("decisions", "“{words}” always means {country}")
        return words.format(words=rule.words, country=_country(rule.code))
    home = _country(rule.country) if isinstance(rule.country, str) else None
    given = (rule.name, rule.role, home, rule.organisation, *(rule.aliases or ()))
    said = ", ".join(each for each in given if isinstance(each, str))
    return translate("decisions", "{name}: {what}").format(name=rule.called, what=said or "–")


def _country(code: str) -> str:
    # Late: names of countries load with the first rule that has one.
    from explorer.toponyms.mentions import name_of

    return country_name(code, name_of(code))


def _of_what(edit: Edit) -> str:
    if isinstance(edit, edits.SetSpeaker):
        return _listed(edit.quotes)
    if isinstance(edit, edits.Accept | edits.Reject | edits.Restore):
        return _listed(edit.items)
    if isinstance(edit, edits.MergePeople):
        return _listed(edit.others)
    if isinstance(edit, edits.EditQuote):
        return edit.quote.words
    if isinstance(edit, edits.EditPerson | edits.PartPeople):
        return edit.person.words
    if isinstance(edit, edits.EditOrganisation):
        return edit.organisation.words
    if isinstance(edit, edits.EditEvent):
        return edit.event.label or edit.event.words
    if isinstance(edit, edits.EditArticle):
        given = msgspec.structs.asdict(edit).values()
        return ", ".join(value for value in given if isinstance(value, str))
    return edit.words


def _listed(targets: tuple[Target, ...]) -> str:
    first = targets[0].label or targets[0].words if targets else ""
    more = len(targets) - 1
    if more <= 0:
        return first
    return translate("decisions", "{first} and %n more", more).format(first=_short(first))


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"
