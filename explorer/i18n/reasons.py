"""Reasons and clues, worded in the reader's language when they are shown.

A dossier keeps the id of a rule and its fields (names, the article's words, counts): so one that
was made in one language is read in another. A new rule needs its line here.
"""

from __future__ import annotations

from collections.abc import Mapping

from explorer.i18n.country_names import country_name
from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate
from explorer.model import Clue, Tie, Why

_TEXTS = {
    # Who said it, and by what the words are a quote.
    "speaker.inverted": QT_TRANSLATE_NOOP("reason", "named after the verb that follows the quote"),
    "speaker.before-verb": QT_TRANSLATE_NOOP("reason", "named before the verb of speech"),
    "speaker.according-to": QT_TRANSLATE_NOOP("reason", "named after “according to”"),
    "speaker.as-put": QT_TRANSLATE_NOOP("reason", "as they put it"),
    "speaker.passive-agent": QT_TRANSLATE_NOOP("reason", "named after “by”"),
    "speaker.shared-subject": QT_TRANSLATE_NOOP("reason", "the subject of the verb before"),
    "speaker.main-subject": QT_TRANSLATE_NOOP("reason", "the subject of the sentence"),
    "speaker.relative": QT_TRANSLATE_NOOP("reason", "the relative clause says what they said"),
    "speaker.over-insertion": QT_TRANSLATE_NOOP(
        "reason", "named before the insertion that the verb follows"
    ),
    "speaker.quoted": QT_TRANSLATE_NOOP("reason", "quoted as saying it"),
    "speaker.named-later": QT_TRANSLATE_NOOP(
        "reason", "the pronoun means whom the next sentence names"
    ),
    "speaker.beside": QT_TRANSLATE_NOOP("reason", "named right beside the words"),
    "speaker.noun": QT_TRANSLATE_NOOP("reason", "their words are called by a noun of speech"),
    "speaker.answer": QT_TRANSLATE_NOOP("reason", "the answer of an interview"),
    "speaker.for": QT_TRANSLATE_NOOP("reason", "the sentence gives their view"),
    "speaker.colon": QT_TRANSLATE_NOOP("reason", "named before the colon"),
    "speaker.signed": QT_TRANSLATE_NOOP("reason", "named behind the words, as one signs"),
    "speaker.term": QT_TRANSLATE_NOOP("reason", "the sentence gives the word as theirs"),
    "speaker.label": QT_TRANSLATE_NOOP("reason", "their name stands before the words as a label"),
    "speaker.carried": QT_TRANSLATE_NOOP("reason", "goes on speaking from the quote before"),
    "speaker.introduced": QT_TRANSLATE_NOOP("reason", "the sentence before is about them"),
    "speaker.runs-on": QT_TRANSLATE_NOOP("reason", "the quote runs over several paragraphs"),
    "speaker.ahead": QT_TRANSLATE_NOOP("reason", "the next sentence says who is speaking"),
    "speaker.headline": QT_TRANSLATE_NOOP(
        "reason", "the story gives the same words and says whose"
    ),
    "speaker.unknown": QT_TRANSLATE_NOOP("reason", "the text does not say who"),
    "quote.nested": QT_TRANSLATE_NOOP("reason", "it stands inside another quote"),
    "quote.term-named": QT_TRANSLATE_NOOP("reason", "the words before it name it as a term"),
    "quote.runs-on": QT_TRANSLATE_NOOP("reason", "it runs over the end of its paragraph"),
    "quote.sentence": QT_TRANSLATE_NOOP("reason", "it is written as a sentence"),
    "quote.term-short": QT_TRANSLATE_NOOP("reason", "a few words in marks, as one marks a name"),
    "quote.unmarked-turn": QT_TRANSLATE_NOOP("reason", "it is somebody’s turn in a conversation"),
    "quote.unmarked-answer": QT_TRANSLATE_NOOP("reason", "it answers a question of an interview"),
    "quote.unmarked-block": QT_TRANSLATE_NOOP("reason", "it is set apart as a block quotation"),
    "quote.unmarked-post": QT_TRANSLATE_NOOP("reason", "it is a post shown in the article"),
    "quote.unmarked-dash": QT_TRANSLATE_NOOP("reason", "a dash opens it, as one writes speech"),
    "quote.unmarked-colon": QT_TRANSLATE_NOOP("reason", "a verb of speech and a colon bring it in"),
    "quote.part": QT_TRANSLATE_NOOP("reason", "it is part of a sentence"),
    "reported.that": QT_TRANSLATE_NOOP("reason", "reported behind a verb of speech and “that”"),
    "reported.bare": QT_TRANSLATE_NOOP("reason", "reported in the clause behind a verb of speech"),
    "reported.mood": QT_TRANSLATE_NOOP(
        "reason", "the sentence goes on with what was reported before it"
    ),
    "reported.gerund": QT_TRANSLATE_NOOP("reason", "what was denied, admitted or suggested"),
    "reported.before": QT_TRANSLATE_NOOP("reason", "reported before the verb of speech"),
    "reported.parenthesis": QT_TRANSLATE_NOOP(
        "reason", "reported on both sides of the verb of speech"
    ),
    "reported.according-to": QT_TRANSLATE_NOOP("reason", "reported with its source"),
    "reported.infinitive": QT_TRANSLATE_NOOP("reason", "what was promised, threatened or offered"),
    "reported.request": QT_TRANSLATE_NOOP("reason", "what somebody was asked or told to do"),
    "reported.question": QT_TRANSLATE_NOOP("reason", "what was asked"),
    "reported.of": QT_TRANSLATE_NOOP("reason", "what somebody was accused of"),
    # Why a quote or an event is tied to a country.
    "tie.speaker": QT_TRANSLATE_NOOP("reason", "{who} is of {country}."),
    "tie.speaker-country": QT_TRANSLATE_NOOP("reason", "The speaker is of {country}."),
    "tie.words-in-quote": QT_TRANSLATE_NOOP("reason", "“{words}” is named in the quote."),
    "tie.region-in-quote": QT_TRANSLATE_NOOP(
        "reason", "{country} is part of {region}, named in the quote."
    ),
    "tie.person-in-quote": QT_TRANSLATE_NOOP("reason", "{who} is named in the quote."),
    "tie.said-to": QT_TRANSLATE_NOOP("reason", "It is said to “{words}”."),
    "tie.words-around": QT_TRANSLATE_NOOP("reason", "“{words}” stands in the sentence around it."),
    "tie.person-around": QT_TRANSLATE_NOOP("reason", "The sentence around it is about {who}."),
    "tie.named": QT_TRANSLATE_NOOP("reason", "“{words}” is named."),
    "tie.takes-part": QT_TRANSLATE_NOOP("reason", "{who} takes part."),
    "tie.place": QT_TRANSLATE_NOOP("reason", "It took place in {place}."),
    "tie.region": QT_TRANSLATE_NOOP("reason", "It is part of {region}, which is named."),
    # When it was: the words of an event are those of its date.
    "date.none": QT_TRANSLATE_NOOP(
        "reason", "The sentence tells of a deed and gives no day for it."
    ),
    "date.not-anchored": QT_TRANSLATE_NOOP(
        "reason", "“{words}” cannot be placed without the day of publication."
    ),
    "date.future": QT_TRANSLATE_NOOP(
        "reason", "“{words}” speaks of what is to come and means {day}."
    ),
    "date.past": QT_TRANSLATE_NOOP("reason", "“{words}” speaks of what is past and means {day}."),
    "date.means": QT_TRANSLATE_NOOP("reason", "“{words}” speaks of a time and means {day}."),
    "relation-verb": QT_TRANSLATE_NOOP("reason", "{from} “{verb}” {to}."),
    # What a country is to the article.
    "role.only-dateline": QT_TRANSLATE_NOOP("reason", "It is only named in the dateline."),
    "role.headline": QT_TRANSLATE_NOOP("reason", "The headline names it."),
    "role.weighs-most": QT_TRANSLATE_NOOP("reason", "No country weighs more in the article."),
    "role.comes-up": QT_TRANSLATE_NOOP("reason", "It comes up %n times; paragraphs: {paragraphs}."),
    "role.first-and-again": QT_TRANSLATE_NOOP(
        "reason", "The first sentence names it, and who stands for it comes up again."
    ),
    "role.first-sentence": QT_TRANSLATE_NOOP("reason", "The first sentence names it."),
    "role.named": QT_TRANSLATE_NOOP("reason", "The article names it without being about it."),
    # Who is a person, and in which role.
    "person": QT_TRANSLATE_NOOP("reason", "the text gives this role"),
    "person.name": QT_TRANSLATE_NOOP("reason", "written as a person's name"),
    # What the reader decided.
    "speaker.by-hand": QT_TRANSLATE_NOOP("reason", "The reader said whose words these are."),
    "person.by-hand": QT_TRANSLATE_NOOP("reason", "The reader marked this person."),
    "event-by-hand": QT_TRANSLATE_NOOP("reason", "The reader marked this event."),
    "tie.by-hand": QT_TRANSLATE_NOOP("reason", "The reader tied it to this country."),
    "date-by-hand": QT_TRANSLATE_NOOP("reason", "The reader set the date."),
    # Which words gave a particular of the article.
    "clue.first-line": QT_TRANSLATE_NOOP("reason", "first line: {words}"),
    "clue.first-words": QT_TRANSLATE_NOOP("reason", "the first words of the text"),
    "clue.file-name": QT_TRANSLATE_NOOP("reason", "the file's name: {words}"),
    "clue.byline": QT_TRANSLATE_NOOP("reason", "byline: {words}"),
    "clue.dateline": QT_TRANSLATE_NOOP("reason", "dateline: {words}"),
    "clue.masthead": QT_TRANSLATE_NOOP("reason", "masthead: {words}"),
    "clue.document-title": QT_TRANSLATE_NOOP("reason", "document title: {words}"),
    "clue.document-author": QT_TRANSLATE_NOOP("reason", "document author: {words}"),
    "clue.document-made": QT_TRANSLATE_NOOP("reason", "the document was made on this day"),
    "clue.pdf-made": QT_TRANSLATE_NOOP("reason", "the PDF was made on this day"),
    "clue.largest-line": QT_TRANSLATE_NOOP("reason", "the largest line of the first page"),
    "clue.page-language": QT_TRANSLATE_NOOP("reason", "the page's lang"),
    "clue.canonical-link": QT_TRANSLATE_NOOP("reason", "canonical link"),
    "clue.marked-author": QT_TRANSLATE_NOOP("reason", "the element marked as author"),
    "clue.page-address": QT_TRANSLATE_NOOP("reason", "the page's address: {words}"),
    "clue.by-hand": QT_TRANSLATE_NOOP("reason", "set by the reader"),
}
_QUOTE = QT_TRANSLATE_NOOP("reason", "{kind}; speaker: {told}")


def of(reason: Why | Tie | Clue) -> str:
    """Return a reason in words; those that a file has in words already are returned as they are.

    Empty for a tie without a reason, and for a rule of a later version of this program.
    """
    if isinstance(reason, Why | Tie) and isinstance(reason.reason, str):
        return reason.reason
    if not isinstance(reason.rule, str):
        return ""
    fields = reason.fields if isinstance(reason.fields, dict) else {}
    if isinstance(reason, Tie) and "country" in fields:
        fields = {**fields, "country": country_name(reason.code, fields["country"])}
    told = _worded(fields.get("date", reason.rule), fields)
    if "kind" not in fields:
        return told
    return translate("reason", _QUOTE).format(kind=_worded(fields["kind"], {}), told=told)


def is_known(rule: str) -> bool:
    """Tell whether there are words for a rule: its own, or those of its family."""
    return bool(_text(rule))


class _Values(dict[str, str]):
    """The fields of a reason; a file may lack some."""

    def __missing__(self, name: str) -> str:
        return "…"


def _worded(rule: str, fields: Mapping[str, str]) -> str:
    text = _text(rule)
    if not text:
        return ""
    count = fields.get("count", "")
    said = translate("reason", text, int(count) if count.isdecimal() else -1)
    return said.format_map(_Values(fields))


def _text(rule: str) -> str:
    return _TEXTS.get(rule) or _TEXTS.get(rule.partition(".")[0], "")
