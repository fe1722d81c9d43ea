"""What somebody is, as the text says it before or after the name: role, country, organisation."""

from __future__ import annotations

import re

from explorer.extract.document.document import Document
from explorer.extract.document.small_words import DETERMINERS
from explorer.extract.document.tokens import Token
from explorer.extract.people.appositions import Appositions
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.role_building import RoleBuilder
from explorer.extract.people.role_words import (
    LINKS,
    Role,
    head_at_end,
    head_length,
)
from explorer.gazetteer import wordlists
from explorer.model import Span

_BEFORE_WINDOW = 130
_ADDRESS = wordlists.people_words("forms_of_address")
_SAYING = re.compile(rf" (?:{wordlists.any_of_people('saying')})\b")
_LIST_GAP = re.compile(r"(?: of (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})?(?:,| and|, and) ")
_OF_COUNTRY = re.compile(r" of (?:the )?(?=[A-Z])")


class Roles:
    """Reads roles around names of one text."""

    def __init__(self, reading: Document, places: CountryIndex) -> None:
        self.reading = reading
        self.text = reading.text
        self.places = places
        self.builder = RoleBuilder(reading.text, places)
        self.appositions = Appositions(reading, self.builder)

    def after(self, name_end: int, ceiling: int) -> Role | None:
        """Return the role an apposition or "is the …" gives after a name, or None."""
        return self.appositions.after(name_end, ceiling)

    def before(self, name: Span, floor: int) -> tuple[Role | None, int]:
        """Return the role that stands before a name, and where its phrase begins.

        `floor` is the offset before which nothing may be read (the paragraph's start).
        """
        name_start = name.start
        floor = max(floor, name_start - _BEFORE_WINDOW)
        floor = max(floor, *(self.text.rfind(mark, floor, name_start) + 1 for mark in '“”;:"'))
        tokens = self.reading.tokens_in(floor, name_start)
        self._drop_address(tokens)
        self._drop_rank(tokens)
        comma = bool(tokens) and tokens[-1].text == ","
        if comma:
            tokens.pop()
        if tokens and tokens[-1].key in wordlists.titles("plural_leader"):
            last = tokens[-1]
            single = last.text.rstrip(".")[:-1]
            tokens[-1] = Token.of(single, last.start, last.start + len(single))
        if len(tokens) > 1 and tokens[-1].key == "pm" and tokens[-2].text[0].isdigit():
            return None, name_start
        size = head_at_end(tokens)
        if not size:
            return self._with_place(tokens, comma, name_start)
        first = self.builder.modifiers_from(tokens, len(tokens) - size)
        if comma and not self._is_closed(tokens, first, name.end):
            return None, name_start
        role = self.builder.build(
            tokens, first, len(tokens) - size, len(tokens), "person.title-before"
        )
        return role, tokens[first].start

    def unnamed(self, sentence: Span) -> Role | None:
        """Return the office that speaks in a sentence without its holder's name, or None."""
        for said in _SAYING.finditer(self.text, sentence.start, sentence.end):
            tokens = self.reading.tokens_in(max(sentence.start, said.start() - 90), said.start())
            size = head_at_end(tokens)
            if not size:
                continue
            first = self.builder.modifiers_from(tokens, len(tokens) - size)
            role = self.builder.build(
                tokens, first, len(tokens) - size, len(tokens), "person.announced"
            )
            return role if role.leader else None
        return None

    def in_list(self, earlier: Role, earlier_end: int, name_start: int) -> Role | None:
        """Return the role a name shares with the one before it: "Presidents Doe and Roe"."""
        gap = self.text[earlier_end:name_start]
        if len(gap) > 60 or not _LIST_GAP.fullmatch(gap):
            return None
        plural = self.text[earlier.span.end : earlier.span.end + 1] == "s"
        return earlier._replace(country=None, rule="person.list") if plural else None

    def of_country(self, role: Role, name_end: int) -> Role:
        """Add the country after a name: "President Doe of Kenya"."""
        link = _OF_COUNTRY.match(self.text, name_end)
        if role.country is not None or link is None:
            return role
        found = self.places.touching(link.end(), link.end() + 2)
        return role._replace(country=found.code) if found else role

    def _drop_rank(self, tokens: list[Token]) -> None:
        """Drop a rank after an office: "Defence Minister Gen."."""
        ranks = wordlists.titles("rank") | _ADDRESS
        for size in (3, 2, 1):
            before = tokens[:-size]
            if not before or any(token.key not in ranks for token in tokens[-size:]):
                continue
            whole = head_length([token.key for token in tokens]) > size
            if before[-1].key not in ranks and head_at_end(before) and not whole:
                del tokens[-size:]
                return

    def _drop_address(self, tokens: list[Token]) -> None:
        """Drop "Dr.", "Lt. Gen." after a comma: the role stands before them."""
        address = wordlists.titles("honorific") | wordlists.titles("rank")
        size = 0
        while size < len(tokens) and tokens[-1 - size].key in address:
            size += 1
        if 0 < size < len(tokens) and tokens[-1 - size].text == ",":
            before = tokens[: -1 - size]
            linked = any(token.key in LINKS for token in before[-8:])
            if head_at_end(before) or linked:
                del tokens[-size:]

    def _with_place(
        self, tokens: list[Token], comma: bool, name_start: int
    ) -> tuple[Role | None, int]:
        """Read "U.S. Ambassador to Singapore" or "the head of the fund," before a name."""
        links = [i for i, token in enumerate(tokens) if token.key in LINKS]
        for link in reversed(links[-4:]):
            size = head_at_end(tokens[:link])
            if not size or not self._is_plain(tokens[link + 1 :], comma):
                continue
            first = self.builder.modifiers_from(tokens, link - size)
            if comma and not self._is_led(tokens, first):
                continue
            role = self.builder.build(tokens, first, link - size, link, "person.title-before")
            role = self.builder.with_rest(role, tokens[link:], name_start)
            return role, tokens[first].start
        return None, name_start

    def _is_plain(self, tokens: list[Token], comma: bool) -> bool:
        """Tell whether the words after "of" or "to" are one name of a place or body."""
        if not tokens or any(not token.text[0].isalnum() for token in tokens):
            return False
        small = [token for token in tokens if token.text[0].islower()]
        if any(
            self.builder.is_verb_like(t) or t.key in ("who", "that", "was", "is") for t in small
        ):
            return False
        if comma:
            return len(tokens) <= 9
        named = [token for token in tokens if token.key != "the"]
        return bool(named) and len(tokens) <= 4 and all(t.text[0].isupper() for t in named)

    def _is_led(self, tokens: list[Token], first: int) -> bool:
        """Tell whether the phrase begins as a noun phrase does: with an article or an owner."""
        if first > 0 and tokens[first - 1].key in DETERMINERS:
            return True
        return tokens[first].text[0].isupper() or any(t.possessive for t in tokens[first:])

    def _is_closed(self, tokens: list[Token], first: int, name_end: int) -> bool:
        """Tell whether "…'s director, Jane Doe," is an apposition and not a list or a clause."""
        led = first > 0 and tokens[first - 1].key in DETERMINERS
        led = led or any(token.possessive for token in tokens[first:])
        linked = first > 1 and tokens[first - 2].key in ("with", "to", "by", "met")
        return led and (not linked or self.text[name_end : name_end + 1] in (",", ".", ";", ""))
