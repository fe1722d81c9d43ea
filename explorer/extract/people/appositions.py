"""Roles given after a name: ", the finance minister of Chad,", "is the mayor", "who leads"."""

from __future__ import annotations

import re

from explorer.extract.document.document import Document
from explorer.extract.document.small_words import DETERMINERS
from explorer.extract.document.tokens import Token
from explorer.extract.people.role_building import RoleBuilder
from explorer.extract.people.role_words import Role, head_length
from explorer.gazetteer import wordlists
from explorer.model import Span

_WINDOW = 190
# "Doe, D-Ohio," and "Doe (R-Tenn.)": how the press of the United States marks its lawmakers.
_SEAT = re.compile(
    r"(?:, (?:Jr|Sr)\.?)?(?:,? \(|, )(?P<seat>(?:R|D|I|Ind\.)[-–][A-Z][A-Za-z. ]{1,20}\b)"
)
_AFTER_GAP = re.compile(
    r"(?:, (?:Jr|Sr)\.?)?"
    r"(?: \([^()]{1,40}\)|, (?:R|D|I)[-–][A-Z][\w.]{1,15}(?=,))?"
    r"(?:, (?:aged )?\d{1,3})?,\s+"
    rf"(?:(?:{wordlists.any_of_people('before_an_apposition')}) )?"
)
_COPULA = re.compile(
    rf"(?:, who)?\s(?:{wordlists.any_of_people('copulas')})\s"
    rf"(?:(?:{wordlists.any_of_people('before_an_office')})\s)?"
)
_WHO_LEADS = re.compile(
    r", who (?:has |had |now |currently |also )?"
    rf"(?P<verb>{wordlists.any_of_people('leading')})\s"
)
_AS = re.compile(
    r",? as (?=(?:the|its|their|a|an|his|her) )|(?: \w+)?(?: \w+)? "
    rf"(?:{wordlists.any_of_people('taking_office')}) as "
)

_OF_SEATS = "US"
_ELSEWHERE = wordlists.people_words("elsewhere")
_SEIZING = wordlists.people_words("seizing")


class Appositions:
    """Reads what stands after names of one text."""

    def __init__(self, reading: Document, builder: RoleBuilder) -> None:
        self.reading = reading
        self.builder = builder
        self.text = builder.text

    def after(self, name_end: int, ceiling: int) -> Role | None:
        """Return the role an apposition or "is the …" gives after a name, or None."""
        limit = min(ceiling, name_end + _WINDOW)
        gap = _AFTER_GAP.match(self.text, name_end, limit)
        if gap and (role := self._apposed(gap.end(), limit, "person.apposition")):
            return role
        if seat := _SEAT.match(self.text, name_end, limit):
            span = Span(*seat.span("seat"))
            return Role("", "lawmaker", span, _OF_SEATS, None, True, "person.seat")
        leads = _WHO_LEADS.match(self.text, name_end, limit)
        if leads and (role := self._leading(leads, limit)):
            return role
        link = _COPULA.match(self.text, name_end, limit) or _AS.match(self.text, name_end, limit)
        if link and (role := self._apposed(link.end(), limit, "person.copula")):
            return role
        return None

    def _leading(self, found: re.Match[str], limit: int) -> Role | None:
        """Read "who leads the party" as a role: leader of what is named next."""
        tokens = self.reading.tokens_in(found.end(), limit)
        ends = (i for i, t in enumerate(tokens) if not t.text[0].isalnum() or t.bare in _ELSEWHERE)
        stop = next(ends, len(tokens))
        tokens = tokens[: min(stop, 9)]
        # Of "the European Union's water programme" it is the programme that is led.
        owners = [i for i, t in enumerate(tokens) if t.text.endswith(("’s", "'s"))]
        words = {token.bare for token in tokens[owners[-1] + 1 if owners else 0 :]}
        span = Span(found.start("verb"), tokens[-1].end if tokens else found.end("verb"))
        rules = "power" in words or found.group("verb") in _SEIZING
        if not rules and not words & wordlists.titles("of_public_body"):
            return None
        country = self.builder.country(span.start, span.end)
        return Role("leader", "leader", span, country, None, True, "person.who-leads")

    def _apposed(self, start: int, limit: int, rule: str) -> Role | None:
        tokens = self.reading.tokens_in(start, limit)
        first, head, end = self._first_phrase(tokens)
        if head < 0:
            return None
        follows = tokens[end] if end < len(tokens) else None
        if follows and follows.text[0].isupper() and tokens[0].key not in DETERMINERS:
            return None
        role = self.builder.build(tokens, first, head, end, rule)
        return self.builder.with_rest(role, tokens[end:], limit)

    def _first_phrase(self, tokens: list[Token]) -> tuple[int, int, int]:
        """Return first word, head and end of the noun phrase the tokens begin with."""
        first = 1 if tokens and tokens[0].key in DETERMINERS else 0
        if not first and tokens and tokens[0].key.endswith(("ing", "ed")):
            return 0, -1, 0
        end = first
        while end < len(tokens) and end - first < 9:
            token = tokens[end]
            if not token.text[0].isalnum() or token.key in wordlists.words("closes_role"):
                break
            end += 1
        while end > first:
            size = head_length([token.key for token in tokens[first:end]])
            if size:
                return self._widened(tokens, first, end - size, end)
            end -= 1
        return first, -1, first

    def _widened(
        self, tokens: list[Token], first: int, head: int, end: int
    ) -> tuple[int, int, int]:
        """Take "of State", "for Health" into the role: its portfolio."""
        keys = [token.key for token in tokens[end : end + 5]]
        if keys[:1] in (["of"], ["for"]):
            skip = 2 if keys[1:2] == ["the"] else 1
            for size in (3, 2, 1):
                if " ".join(keys[skip : skip + size]) in wordlists.titles("portfolio"):
                    return first, head, end + skip + size
        return first, head, end
