"""Corrections that ask something first: whose words these are, which country that place is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from explorer.i18n.country_names import country_name
from explorer.model import (
    CountryMention,
    Dossier,
    Event,
    Located,
    Organisation,
    Person,
    Quote,
    Span,
)
from ui.notices import Notice
from ui.workspace import Workspace

# Nobody corrects anything before the window is there: what only corrections need loads with them.
if TYPE_CHECKING:
    from explorer.corrections.edits import AddQuote, Edit, MergePeople
    from ui.review.choice_popup import Choice, ChoicePopup
    from ui.review.fix_speaker import FixSpeaker
    from ui.review.item_editor import ItemEditor
    from ui.review.part_in_two import PartInTwo
    from ui.review.same_as import SameAs


class Corrector(QObject):
    """Turns what the panes ask for into edits of the workspace.

    Signals:
        rule_decided(Rule): something is to hold for every article.
    """

    rule_decided = Signal(object)

    def __init__(self, workspace: Workspace, window: QWidget, marks: QWidget) -> None:
        """`marks` is beside the words that were marked: questions about them appear there."""
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._marks = marks

    def fix_speaker(self, quote: Quote, where: QRect) -> FixSpeaker | None:
        """Ask who said `quote`, at a place of the screen, and change it."""
        from explorer.corrections import apply
        from ui.review.fix_speaker import FixSpeaker

        dossier = self._workspace.dossier
        if dossier is None:
            return None
        popup = FixSpeaker(dossier, quote, quote.text, self._window)
        if quote.speaker:
            others = len(apply.others_of_speaker(dossier, quote))
            popup.offer_others(quote.speaker, others, lambda too: _changing(dossier, quote, too))
        popup.decided.connect(lambda id, name, too: self._set_speaker(quote, id, name, too))
        popup.show_at(where)
        return popup

    def edit(
        self, item: Quote | Person | Event | Organisation, where: QRect, field: str = ""
    ) -> ItemEditor | None:
        """Let everything said of an item be corrected, from one of its fields on."""
        from ui.review.item_editor import ItemEditor

        dossier = self._workspace.dossier
        if dossier is None:
            return None
        sheet = ItemEditor(dossier, item, self._window)
        sheet.decided.connect(self._correct)
        sheet.open()
        sheet.begin_at(field)
        return sheet

    def join_people(self, person: Person, where: QRect) -> SameAs | None:
        """Ask who else of the article the person is, and make the two one."""
        from ui.review.same_as import SameAs

        dossier = self._workspace.dossier
        if dossier is None or len(dossier.people) < 2:
            return None
        popup = SameAs(dossier, person, self._window)
        popup.decided.connect(self._join)
        popup.show_at(where)
        return popup

    def part_people(self, person: Person, where: QRect) -> PartInTwo | None:
        """Ask which name of the person is somebody else's, and part the two."""
        from ui.review.part_in_two import PartInTwo

        dossier = self._workspace.dossier
        if dossier is None:
            return None
        popup = PartInTwo(dossier, person, self._window)
        popup.decided.connect(self._correct)
        popup.show_at(where)
        return popup

    def ask_rule(self, item: Person | CountryMention, where: QRect) -> ChoicePopup | None:
        """Let it hold everywhere that this is no person, or which country these words mean."""
        from explorer.corrections.rules import AlwaysCountry, NeverPerson
        from ui.review.choice_popup import ChoicePopup
        from ui.review.fix_speaker import excerpt

        dossier = self._workspace.dossier
        if dossier is None:
            return None
        if isinstance(item, Person):
            self.rule_decided.emit(NeverPerson(name=item.name))
            return None
        question = self.tr("Which country does it always mean?")
        popup = ChoicePopup(question, excerpt(item.text), _countries(dossier), self._window)

        def decide(choice: Choice) -> None:
            self.rule_decided.emit(AlwaysCountry(words=item.text, code=str(choice.id)))

        popup.chosen.connect(decide)
        popup.show_at(where)
        return popup

    def restore_item(self, item: Quote | Person | Event | Organisation) -> None:
        """Bring back what was rejected."""
        from explorer.corrections import targets
        from explorer.corrections.edits import Restore

        dossier = self._workspace.dossier
        if dossier is not None:
            self._correct(Restore(items=(targets.of_item(dossier, item),)))

    def _join(self, edit: MergePeople) -> None:
        if not self._workspace.apply(edit):
            return
        words = self.tr("{name} and {other} are one person now. Ctrl+Z parts them.")
        sentence = words.format(name=edit.others[0].words, other=edit.keep.words)
        self._workspace.post(Notice(sentence=sentence))
        self._workspace.choose("person", edit.keep.id)

    def _correct(self, edit: Edit) -> None:
        if self._workspace.apply(edit):
            self._workspace.post(Notice(sentence=self.tr("Corrected. Ctrl+Z takes it back.")))

    def mark(self, kind: str, start: int, end: int) -> None:
        """Make what the reader marked an item: a quote, person, place or event."""
        from explorer.corrections import marking

        dossier = self._workspace.dossier
        span = marking.words(dossier, start, end) if dossier is not None else None
        if dossier is None or span is None:
            return
        if kind == "quote":
            self._ask_whose(dossier, span)
        elif kind == "person":
            self._add(marking.person(dossier, span))
        elif kind == "event":
            self._ask_when(dossier, span)
        elif (place := marking.place(dossier, span)) is not None:
            self._add(place)
        else:
            self._ask_where(dossier, span)

    def restore(self, start: int, end: int) -> None:
        """Take what was set aside there into the story."""
        from explorer.corrections import marking

        dossier = self._workspace.dossier
        edit = marking.restore(dossier, Span(start, end)) if dossier is not None else None
        if edit is not None:
            self._add(edit)

    def _set_speaker(self, quote: Quote, id: str | None, name: str | None, too: bool) -> None:
        from explorer.corrections import apply

        dossier = self._workspace.dossier
        if dossier is None:
            return
        edit = apply.set_speaker(dossier, quote, id, name=name, others_too=too)
        if self._workspace.apply(edit):
            words = self.tr("Speaker now: {name}. Ctrl+Z takes it back.")
            who = edit.speaker or self.tr("nobody stated")
            self._workspace.post(Notice(sentence=words.format(name=who)))

    def _ask_whose(self, dossier: Dossier, span: Span) -> None:
        from explorer.corrections import marking
        from ui.review.fix_speaker import FixSpeaker

        place = Located(start=span.start, end=span.end)
        words = marking.quote(dossier, span).words
        popup = FixSpeaker(dossier, place, words, self._window)

        def add(id: str | None, name: str | None) -> None:
            edit = marking.quote(dossier, span, id, name)
            if self._add(edit):
                self._choose(edit)

        popup.decided.connect(lambda id, name, _: add(id, name))
        popup.show_at(self._beside_marks())

    def _ask_where(self, dossier: Dossier, span: Span) -> None:
        from explorer.corrections import marking
        from ui.review.choice_popup import ChoicePopup
        from ui.review.fix_speaker import excerpt

        words = excerpt(span.slice(dossier.article.body))
        question = self.tr("Which country is it in?")
        popup = ChoicePopup(question, words, _countries(dossier), self._window)

        def add(choice: Choice) -> None:
            place = marking.place(dossier, span, choice.id)
            if place is not None:
                self._add(place)

        popup.chosen.connect(add)
        popup.show_at(self._beside_marks())

    def _ask_when(self, dossier: Dossier, span: Span) -> None:
        """Make the marked words an event, and ask at once when and where it was."""
        from explorer.corrections import marking

        edit = marking.event(dossier, span)
        if not self._add(edit):
            return
        found = self._workspace.dossier
        events = found.events if found is not None else ()
        added = next((e for e in events if e.span == Span(edit.start, edit.end)), None)
        sheet = self.edit(added, self._beside_marks()) if added is not None else None
        if sheet is not None:
            sheet.begin_at("date")

    def _add(self, edit: Edit) -> bool:
        if not self._workspace.apply(edit):
            return False
        self._workspace.post(Notice(sentence=self.tr("Added. Ctrl+Z takes it back.")))
        return True

    def _choose(self, edit: AddQuote) -> None:
        dossier = self._workspace.dossier
        quotes = dossier.quotes if dossier is not None else ()
        added = next((q for q in quotes if q.span == Span(edit.start, edit.end)), None)
        if added is not None:
            self._workspace.choose("quote", added.id)

    def _beside_marks(self) -> QRect:
        marks = self._marks
        parent = marks.parentWidget() or marks
        return QRect(parent.mapToGlobal(marks.pos()), marks.size())


def _changing(dossier: Dossier, quote: Quote, others_too: bool) -> int:
    from explorer.corrections import apply

    return len(apply.set_speaker(dossier, quote, None, others_too=others_too).quotes)


def _countries(dossier: Dossier) -> list[Choice]:
    """The article's countries first, then all others by name."""
    from explorer.gazetteer import tables
    from ui.review.choice_popup import Choice

    known = {c.code: country_name(c.code, c.name) for c in dossier.countries}
    unnamed = ((code, row.name) for code, row in tables.countries().items() if code not in known)
    others = {code: country_name(code, name) for code, name in unnamed}
    return [
        *(Choice(id=code, name=name) for code, name in known.items()),
        *(Choice(id=code, name=name) for code, name in sorted(others.items(), key=lambda i: i[1])),
    ]
