"""What edits do, that each can be taken back, and that decisions outlive a new reading."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from explorer.corrections import apply, edits, people, replay, targets
from explorer.corrections.apply import UnmatchedError
from explorer.corrections.edits import Edit
from explorer.corrections.history import Decision, History
from explorer.errors import UserError
from explorer.files import dossier_file
from explorer.model import Dossier, Rejected
from explorer.views.counts import said_about, said_by
from tests.explorer.corrections.samples import DOSSIER, EDITS, TEXT, all_targets, at


def after(*made: Edit, dossier: Dossier = DOSSIER) -> Dossier:
    for edit in made:
        dossier, _ = apply.apply(dossier, edit)
    return dossier


def of(kind: str, words: str) -> edits.Target:
    return next(t for t in all_targets(DOSSIER) if t.kind == kind and t.words == words)


@settings(deadline=None)  # the first one loads the gazetteer
@given(st.lists(EDITS, max_size=6), EDITS)
def test_a_history_without_its_last_edit_is_what_was_before_it(
    before: list[Edit], edit: Edit
) -> None:
    dossier = replay.apply_all(DOSSIER, before).dossier
    try:
        changed, changes = apply.apply(dossier, edit)
    except UnmatchedError:
        assume(False)
    history = History(DOSSIER, tuple(Decision(edit=each) for each in (*before, edit)))
    assert history.after(len(before) + 1).dossier == changed
    assert history.without(len(before)).after(len(before)).dossier == dossier
    assert history.without(len(before)).and_then(Decision(edit=edit)) == history
    assert changes.quotes == (changed.quotes != dossier.quotes)
    assert changes.countries == (changed.countries != dossier.countries)


@settings(deadline=None)  # the first one loads the gazetteer
@given(st.lists(EDITS, max_size=8))
def test_a_new_reading_keeps_every_decision(made: list[Edit]) -> None:
    first = replay.apply_all(DOSSIER, made)
    # Kept as they are stored: in JSON, without the dossier they were made in.
    kept = msgspec.json.decode(msgspec.json.encode(made), type=list[Edit])
    assert kept == made
    again = replay.apply_all(DOSSIER, kept)
    assert again == first
    if not first.orphans:
        assert again.dossier == after(*made)


@settings(deadline=None)  # the first one loads the gazetteer
@given(st.lists(EDITS, max_size=6))
def test_an_edited_dossier_is_saved_and_read(made: list[Edit]) -> None:
    dossier = replay.apply_all(DOSSIER, made).dossier
    assert dossier_file.decode(dossier_file.encode(dossier)) == dossier
    assert dossier.countries == () or abs(sum(c.focus for c in dossier.countries) - 1) < 0.01
    people = {person.id for person in dossier.people}
    voices = people | {body.id for body in dossier.organisations}
    assert all(q.speaker_id is None or q.speaker_id in voices for q in dossier.quotes)
    assert all(set(event.people) <= people for event in dossier.events)
    codes = {country.code for country in dossier.countries}
    assert all(tie.code in codes for quote in dossier.quotes for tie in quote.countries)


def test_the_speaker_brings_the_tie() -> None:
    late = DOSSIER.quotes[2]
    edit = apply.set_speaker(DOSSIER, late, "nurova", others_too=True)
    assert [target.words for target in edit.quotes] == ["It is late,", "Very late."]
    dossier = after(edit)
    assert len(said_by(dossier, "UZ")) == 4
    assert said_by(dossier, "GE") == []
    assert dossier.quotes[2].speaker == "Aziza Nurova"
    assert dossier.quotes[2].status == "edited"


def test_parts_of_one_utterance_go_together() -> None:
    edit = apply.set_speaker(DOSSIER, DOSSIER.quotes[0], None)
    assert len(edit.quotes) == 2
    assert after(edit).quotes[1].speaker is None


def test_a_rejected_country_takes_its_ties_along_and_comes_back() -> None:
    both = [of("mention", "Kazakh"), of("mention", "Kazakhstan")]
    dossier = after(edits.Reject(items=tuple(both)))
    assert [country.code for country in dossier.countries] == ["UZ", "GE"]
    assert said_about(dossier, "KZ") == []
    assert dossier.events[1].countries == ()
    back = after(edits.Restore(items=tuple(both)), dossier=dossier)
    assert len(next(c for c in back.countries if c.code == "KZ").mentions) == 2
    assert not isinstance(back.rejected, Rejected)


def test_a_rejected_person_says_nothing() -> None:
    dossier = after(edits.Reject(items=(of("person", "Timur Bek"),)))
    assert [quote.speaker for quote in dossier.quotes[2:]] == [None, None]
    assert said_by(dossier, "GE") == []


def test_merging_joins_names_mentions_and_quotes() -> None:
    dossier = after(
        edits.MergePeople(keep=of("person", "Bekov"), others=(of("person", "Timur Bek"),))
    )
    [_, merged] = dossier.people
    assert (merged.name, merged.country, merged.variants) == ("Bekov", "GE", ("Timur Bek",))
    assert [mention.text for mention in merged.mentions] == ["Timur Bek", "Bekov"]
    assert {quote.speaker for quote in dossier.quotes[2:]} == {"Bekov"}


def test_the_country_of_a_person_moves_the_quotes() -> None:
    dossier = after(edits.EditPerson(person=of("person", "Timur Bek"), country="AM"))
    assert len(said_by(dossier, "AM")) == 2
    assert dossier.countries[-1].name == "Armenia"
    assert dossier.quotes[2].status is msgspec.UNSET


def test_the_day_of_publication_moves_relative_dates_only() -> None:
    fixed = edits.EditEvent(event=targets.of_event(DOSSIER, DOSSIER.events[1]), date="2022-10-01")
    dossier = after(fixed, edits.EditArticle(published="2022-11-30"))
    assert [event.date for event in dossier.events] == ["2022-11-29", "2022-10-01"]
    later = after(edits.EditArticle(published="2022-12-07"), dossier=dossier)
    assert later.events[0].date == "2022-12-06"
    none = after(edits.EditArticle(published=None), dossier=later)
    assert (none.events[0].date, none.events[0].precision) == (None, "undated")
    assert none.events[0].date_text == "Tuesday"
    with pytest.raises(UserError, match="not a day"):
        after(edits.EditArticle(published="yesterday"))


def test_adding_by_hand() -> None:
    dossier = after(
        edits.AddMention(**at("Paris"), words="Paris", code="FR", how="city"),
        edits.AddPerson(**at("Mr. Bekov"), words="Mr. Bekov", name="Ali Bekov", country="FR"),
        edits.AddQuote(**at("Very"), words="Very", kind="fragment", speaker_id="bek"),
        edits.AddEvent(**at("met"), words="met", summary="They met", countries=("FR",)),
    )
    assert [q.text for q in dossier.quotes] == [
        *(q.text for q in DOSSIER.quotes[:3]),
        "Very late.",
        "Very",
    ]
    assert dossier.people[-1].name == "Ali Bekov"
    assert dossier.countries[-1].name == "France"
    assert [event.summary for event in dossier.events] == [
        "Nurova met envoys",
        "They met",
        "Bekov left",
    ]
    assert dossier.events[1].status == "added"


def test_a_dropped_line_comes_back() -> None:
    target = targets.of_dropped(DOSSIER.dropped[0])
    assert after(edits.Restore(items=(target,))).dropped == ()


def test_other_words_make_an_orphan_and_nothing_moves() -> None:
    made = [
        edits.Accept(items=(targets.of_quote(DOSSIER.quotes[0]),)),
        edits.AddQuote(**at("Paris"), words="Paris"),
        edits.EditArticle(title="Kept"),
    ]
    changed = TEXT.replace("Paris", "Lyons").replace("heard", "found")
    reread = replace(
        DOSSIER,
        article=replace(DOSSIER.article, text=changed),
        quotes=(replace(DOSSIER.quotes[0], text="We want to be found,"), *DOSSIER.quotes[1:]),
    )
    many = edits.Accept(items=tuple(targets.of_quote(q) for q in DOSSIER.quotes))
    partly = replay.apply_all(reread, [many])
    assert [orphan.edit for orphan in partly.orphans] == [made[0]]
    assert [q.status for q in partly.dossier.quotes[1:]] == ["checked"] * 3
    result = replay.apply_all(reread, made)
    assert [orphan.edit for orphan in result.orphans] == made[:2]
    assert all(orphan.reason.endswith(".") for orphan in result.orphans)
    assert result.dossier == after(made[2], dossier=reread)


def test_a_better_reading_keeps_the_decision() -> None:
    made = [
        edits.EditEvent(event=targets.of_event(DOSSIER, DOSSIER.events[0]), summary="Mine"),
        edits.EditPerson(person=targets.of_person(DOSSIER.people[2]), role="envoy"),
    ]
    better = replace(
        DOSSIER,
        events=(replace(DOSSIER.events[0], summary="Nurova received envoys"), DOSSIER.events[1]),
        people=(*DOSSIER.people[:2], replace(DOSSIER.people[2], name="Ali Bekov")),
    )
    dossier, orphans = replay.apply_all(better, made)
    assert orphans == ()
    assert dossier.events[0].summary == "Mine"
    assert (dossier.people[2].name, dossier.people[2].role) == ("Ali Bekov", "envoy")


def test_words_that_name_no_time_go_with_the_others() -> None:
    tuesday, left = DOSSIER.events
    same = replace(left, date_text="this time", date="2022-11-29", precision="day")
    other = replace(left, id="e0", date_text="once", date="2020-01-01", precision="day")
    dossier = after(
        edits.EditArticle(published="2022-12-07"),
        dossier=replace(
            DOSSIER,
            article=replace(DOSSIER.article, published="2022-11-30"),
            events=(replace(tuesday, date="2022-11-29", precision="day"), same, other),
        ),
    )
    assert [event.date for event in dossier.events] == ["2022-12-06", "2022-12-06", "2020-01-01"]


def test_mentions_known_by_paragraph_alone() -> None:
    country = DOSSIER.countries[1]
    twice = replace(country.mentions[0], start=msgspec.UNSET, end=msgspec.UNSET, paragraph=2)
    dossier = replace(DOSSIER, countries=(replace(country, mentions=(twice, replace(twice))),))
    target = targets.of_mention(country, twice)
    once = after(edits.Accept(items=(target,)), dossier=dossier)
    assert [m.status for m in once.countries[0].mentions] == ["checked", msgspec.UNSET]
    both = after(edits.Accept(items=(target, target)), dossier=dossier)
    assert [m.status for m in both.countries[0].mentions] == ["checked", "checked"]
    none = after(edits.Reject(items=(target, target)), dossier=dossier)
    assert none.countries == ()


def test_a_reading_with_other_ids_keeps_the_decisions() -> None:
    made = [
        apply.set_speaker(DOSSIER, DOSSIER.quotes[2], "nurova"),
        edits.Reject(items=(targets.of_event(DOSSIER, DOSSIER.events[1]),)),
        edits.Accept(items=(targets.of_person(DOSSIER.people[1]),)),
    ]
    renamed = replace(
        DOSSIER,
        people=tuple(replace(p, id=f"p{n}") for n, p in enumerate(DOSSIER.people)),
        quotes=tuple(
            replace(q, id=f"q{9 - n}", speaker_id="p0" if n < 2 else "p1")
            for n, q in enumerate(DOSSIER.quotes)
        ),
        events=tuple(replace(e, id=f"e{9 - n}", people=()) for n, e in enumerate(DOSSIER.events)),
    )
    dossier, orphans = replay.apply_all(renamed, made)
    assert orphans == ()
    assert [quote.speaker_id for quote in dossier.quotes] == ["p0", "p0", "p0", "p1"]
    assert [event.summary for event in dossier.events] == ["Nurova met envoys"]
    assert dossier.people[1].status == "checked"


def test_two_events_of_one_sentence_are_told_by_their_summaries() -> None:
    first = DOSSIER.events[0]
    second = replace(first, id="e0", summary="Envoys came")
    both = replace(DOSSIER, events=(first, second))
    edit = edits.Reject(items=(targets.of_event(both, second),))
    swapped = replace(both, events=(replace(first, id="e0"), replace(second, id=first.id)))
    assert after(edit, dossier=swapped).events == (swapped.events[0],)
    unlike = replace(both, events=(first, replace(second, summary="Other")))
    assert replay.apply_all(unlike, [edit]).orphans[0].edit == edit


def test_an_event_that_comes_back_is_without_people_who_went_meanwhile() -> None:
    person = DOSSIER.people[0]
    event = replace(DOSSIER.events[0], people=(person.id,))
    before = replace(DOSSIER, events=(event, *DOSSIER.events[1:]))
    gone = after(apply.reject(before, event), dossier=before)
    alone = after(apply.reject(gone, person), dossier=gone)
    back = after(edits.Restore(items=(targets.of_event(before, event),)), dossier=alone)
    assert next(e for e in back.events if e.id == event.id).people == ()
    assert dossier_file.decode(dossier_file.encode(back)) == back


def test_every_particular_of_a_quote_is_corrected() -> None:
    said = DOSSIER.quotes[2]
    longer = at("It is late,”")
    edit = edits.EditQuote(
        quote=targets.of_quote(said),
        start=longer["start"],
        end=longer["end"],
        words="It is late,”",
        kind="fragment",
        cue="warned",
        date="2022-11-29",
        countries=("FR",),
    )
    changed = after(edit).quotes[2]
    assert (changed.text, changed.kind, changed.cue) == ("It is late,”", "fragment", "warned")
    assert (changed.date, changed.precision, changed.status) == ("2022-11-29", "day", "edited")
    assert [(tie.code, tie.why) for tie in changed.countries] == [
        ("GE", "speaker"),
        ("FR", "about"),
    ]
    assert [country.code for country in after(edit).countries] == ["UZ", "KZ", "GE", "FR"]
    wrong = edits.EditQuote(quote=targets.of_quote(said), start=3, end=5, words="other words")
    with pytest.raises(UnmatchedError):
        after(wrong)


def test_one_who_is_two_is_parted_with_what_each_said() -> None:
    joined = after(
        edits.MergePeople(keep=of("person", "Timur Bek"), others=(of("person", "Bekov"),))
    )
    [_, one] = joined.people
    edit = people.parting(joined, one, ["Bekov"], "Ali Bekov")
    parted = after(edit, dossier=joined)
    assert [person.name for person in parted.people] == ["Aziza Nurova", "Timur Bek", "Ali Bekov"]
    assert [m.text for m in parted.people[2].mentions] == ["Bekov"]
    assert parted.people[1].variants is msgspec.UNSET
    whole = edits.PartPeople(
        person=edit.person,
        name="Ali Bekov",
        mentions=edit.mentions,
        quotes=(targets.of_quote(joined.quotes[3]),),
    )
    assert after(whole, dossier=joined).quotes[3].speaker == "Ali Bekov"
    assert said_by(after(whole, dossier=joined), "GE") == [joined.quotes[2]]


def test_the_countries_of_an_event_are_those_the_reader_says() -> None:
    event = DOSSIER.events[0]
    changed = after(edits.EditEvent(event=targets.of_event(DOSSIER, event), countries=("KZ", "GE")))
    assert changed.events[0].countries == ("KZ", "GE")
    assert [tie.code for tie in changed.events[0].ties or ()] == ["KZ", "GE"]


def test_a_new_summary_leaves_no_old_short_form() -> None:
    event = replace(DOSSIER.events[0], short="Envoys met")
    dossier = replace(DOSSIER, events=(event, *DOSSIER.events[1:]))
    target = targets.of_event(dossier, event)
    mine = after(edits.EditEvent(event=target, summary="Mine"), dossier=dossier)
    assert mine.events[0].short is msgspec.UNSET
    dated = after(edits.EditEvent(event=target, date="2022-11-29"), dossier=dossier)
    assert dated.events[0].short == "Envoys met"
