"""One case against the dossier read from it: a list of verdicts, one per item looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from benchmarks import judge_quotes
from benchmarks.gold import Case, GoldDate, GoldPerson
from benchmarks.names import fold, same_name, same_role
from benchmarks.verdict import Outcome, Verdict, right_or
from explorer.model import CountryMention, Dossier, Event, Person

FURNITURE = ("caption", "related-headline", "furniture")


def judge(case: Case, dossier: Dossier) -> list[Verdict]:
    """Return every verdict on `dossier` as a reading of `case`."""
    parts = (
        judge_quotes.verdicts,
        _mentions,
        _about,
        _filed_from,
        _title,
        _leaders,
        _dates,
        _dropped,
        _body,
        _traps,
    )
    return [msgspec.structs.replace(v, case=case.id) for part in parts for v in part(case, dossier)]


def _mentions(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    gold = {country.code: country for country in case.gold.countries}
    found = {country.code: country for country in dossier.countries}
    complete = "countries" in case.complete
    for code in sorted(gold.keys() | (found.keys() if complete else set())):
        want = gold[code].mentions if code in gold else 0
        spare = gold[code].optional if code in gold else 0
        mentions = found[code].mentions if code in found else ()
        forms = ", ".join(m.text for m in mentions)
        known = ", ".join(gold[code].forms) if code in gold else "nothing"
        note = f"{code}: expected {want} [{known}], found {len(mentions)} [{forms}]"
        where = _first_difference(case, gold[code].forms if code in gold else (), mentions)
        right = min(want, len(mentions))
        extra = len(mentions) - spare if complete else 0
        for number in range(max(want, extra)):
            outcome: Outcome = "right" if number < right else "missed" if number < want else "extra"
            yield Verdict("mention", f"{code}#{number}", outcome, note, where)


def _first_difference(
    case: Case, forms: tuple[str, ...], mentions: tuple[CountryMention, ...]
) -> int | None:
    """Return where the first form stands that only one of the two readings has."""
    missing = Counter(forms) - Counter(mention.text for mention in mentions)
    if missing:
        return case.text.find(next(iter(missing)))
    spare = Counter(mention.text for mention in mentions) - Counter(forms)
    starts = [m.start for m in mentions if m.text in spare and isinstance(m.start, int)]
    return starts[0] if starts else None


def _about(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    roles = {country.code: country.role for country in case.gold.countries}
    wanted = {code for code, role in roles.items() if role == "about"}
    if "countries" not in case.complete or not any(roles.values()):
        return
    free = {code for code, role in roles.items() if role is None}
    found = {country.code for country in dossier.countries if country.role == "about"} - free
    outcome = right_or("wrong", right=found == wanted)
    yield Verdict("about", "set", outcome, f"expected {sorted(wanted)}, found {sorted(found)}")
    if wanted:
        first = max(dossier.countries, key=lambda country: country.focus, default=None)
        right = first is not None and first.code in wanted | free
        note = f"expected one of {sorted(wanted)}, found {first.code if first else None}"
        yield Verdict("main", "first", right_or("wrong", right=right), note)


def _filed_from(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    wanted, found = case.gold.filed_from, dossier.article.filed_from
    if wanted is None:
        return
    right = found is not None and found.country == wanted.country
    right = right and found is not None and fold(wanted.place) in fold(found.place)
    yield Verdict(
        "filed-from", "place", right_or("wrong", right=right), f"expected {wanted}, found {found}"
    )


def _title(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    wanted, found = case.gold.title, dossier.article.title
    if wanted is not None:
        right = found is not None and fold(found.strip()) == fold(wanted)
        note = f"expected {wanted}, found {found}"
        yield Verdict("title", "headline", right_or("wrong", right=right), note)


def _fits(gold: GoldPerson, person: Person) -> bool:
    return same_name(gold.name, person.name)


def _leaders(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    found = [person for person in dossier.people if person.leader]
    for gold in case.gold.people:
        hits = [p for p in found if _fits(gold, p)]
        if gold.leader is True:
            yield _leader(gold, hits[0] if hits else None, case.text.find(gold.name))
            yield from _leader_detail(gold, hits[0] if hits else None, case.text.find(gold.name))
    if "leaders" not in case.complete:
        return
    allowed = [gold for gold in case.gold.people if gold.leader is not False]
    for person in found:
        same = [p for p in found if any(_fits(g, p) and _fits(g, person) for g in allowed)]
        if not any(_fits(gold, person) for gold in allowed) or same.index(person) > 0:
            note = f"{person.name} ({person.role}, {person.country}) is no leader of this article"
            yield Verdict("leader", f"+{person.name}", "extra", note)
            yield Verdict("leader-full", f"+{person.name}", "extra", note)


def _leader(gold: GoldPerson, person: Person | None, where: int) -> Verdict:
    outcome = right_or("missed", right=person is not None)
    return Verdict("leader", gold.name, outcome, f"{gold.name}, {gold.role}", where)


def _leader_detail(gold: GoldPerson, person: Person | None, where: int) -> Iterator[Verdict]:
    note = f"expected {gold.name}, {gold.role}, {gold.country}"
    if person is None:
        yield Verdict("leader-full", gold.name, "missed", note, where)
        return
    roles = [role for role in (gold.role, *gold.role_also) if role]
    right = person.country == gold.country
    right = right and (not roles or any(same_role(role, person.role or "") for role in roles))
    note += f"; found {person.name}, {person.role}, {person.country}"
    yield Verdict("leader-full", gold.name, right_or("missed", right=right), note, where)
    if not right:
        yield Verdict("leader-full", f"~{gold.name}", "extra", note, where)


def _same_words(gold: GoldDate, event: Event) -> bool:
    if gold.date_text is None or event.date_text is None:
        return False
    left, right = fold(gold.date_text), fold(event.date_text)
    return left in right or right in left


def _agrees(gold: GoldDate, event: Event) -> bool:
    return event.date in (gold.date, *gold.also)


def _dates(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    explained: set[str] = set()
    for number, gold in enumerate(case.gold.dates):
        near = [event for event in dossier.events if _same_words(gold, event)]
        hits = [event for event in near if _agrees(gold, event)]
        if not hits and gold.date is not None:
            hits = [event for event in dossier.events if _agrees(gold, event)]
        explained.update(event.id for event in hits or near)
        if gold.optional:
            continue
        got = "; ".join(f"{e.date} ({e.date_text})" for e in near) or "no event with these words"
        where = case.text.find(gold.date_text) if gold.date_text else None
        outcome: Outcome = "right" if hits else "wrong" if near else "missed"
        note = f"expected {gold.date} ({gold.date_text}), found {got}"
        yield Verdict("date", f"{number}:{gold.date_text}", outcome, note, where)
    if "dates" in case.complete:
        for event in dossier.events:
            if event.date is not None and event.id not in explained:
                where = event.start if isinstance(event.start, int) else None
                note = f"{event.date} ({event.date_text}) is no event's date"
                yield Verdict("date-extra", f"{event.date}", "extra", note, where)


def _dropped(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    found = [item.text for item in dossier.dropped if item.why in FURNITURE]
    for gold in case.gold.dropped:
        hit = any(gold.starts_with in text for text in found)
        where = case.text.find(gold.starts_with)
        yield Verdict("dropped", gold.starts_with, right_or("missed", right=hit), gold.why, where)


def _body(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    """Judge each paragraph of the story: it is kept unless most of it was dropped."""
    lost = [item.span for item in dossier.dropped if item.why in FURNITURE and item.span]
    at = 0
    for number, paragraph in enumerate(case.text.split("\n")):
        start, at = at, at + len(paragraph) + 1
        furniture = any(gold.starts_with in paragraph for gold in case.gold.dropped)
        empty = not any(letter.isalpha() for letter in paragraph)
        if furniture or paragraph == case.gold.title or empty:
            continue
        end = start + len(paragraph)
        gone = sum(max(0, min(end, s.end) - max(start, s.start)) for s in lost)
        outcome = right_or("wrong", right=not (2 * gone > len(paragraph)))
        yield Verdict("body", str(number), outcome, "dropped, though it is the story", start)


def _traps(case: Case, dossier: Dossier) -> Iterator[Verdict]:
    codes = {country.code for country in dossier.countries}
    for code in case.gold.excluded.countries:
        yield Verdict(
            "trap", code, right_or("wrong", right=code not in codes), f"{code} is not here"
        )
    names = {fold(person.name) for person in dossier.people}
    for name in case.gold.excluded.people:
        outcome = right_or("wrong", right=fold(name) not in names)
        yield Verdict("trap", name, outcome, f"{name} is no person", case.text.find(name))
