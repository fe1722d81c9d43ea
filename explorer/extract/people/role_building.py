"""A role out of its words: what it is called, whose it is, whether it leads."""

from __future__ import annotations

import re

from explorer.extract.document.small_words import DETERMINERS
from explorer.extract.document.tokens import Token
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.role_words import (
    AFFIX,
    LINKS,
    NO_STATES,
    Role,
    head_at_end,
    is_of_many_countries,
)
from explorer.gazetteer import wordlists
from explorer.model import Span

_ORGANISATION = re.compile(
    r"(?:the |an? |its |his |her )?(?:[a-z][\w-]{0,40} ){0,4}?"
    r"(?P<name>[A-ZÀ-Þ][\w.&’'-]*(?: (?:(?:of|for|and|on|in|the|to|&) ){0,2}[A-ZÀ-Þ][\w.&’'-]*)*)"
)

_OWNER_REACH = 200  # letters before "its" in which the body it means is named


_OF_A_TIME = wordlists.people_words("of_a_time")


def _is_no_state(token: Token) -> bool:
    return token.possessive and token.bare in NO_STATES


class RoleBuilder:
    """Builds roles of one text."""

    def __init__(self, text: str, places: CountryIndex) -> None:
        self.text = text
        self.places = places

    def modifiers_from(self, tokens: list[Token], head: int) -> int:
        """Return the index of the first word that belongs to the role phrase."""
        first = head
        unknown = 0
        while first > 0 and head - first < 8:
            token = tokens[first - 1]
            if not token.text[0].isalnum() or token.key in wordlists.words("closes_role"):
                break
            if self._ousts(tokens, first - 1):
                break
            plain = token.text[0].islower() and token.key not in wordlists.titles("prefix")
            portfolio = token.bare in wordlists.titles("portfolio")
            if plain and not portfolio and self._breaks(token, tokens[head]):
                break
            if plain and not portfolio and self._is_infinitive(tokens, first - 1):
                break
            known = token.text[0].isupper() or token.key in wordlists.titles("prefix")
            known = known or token.bare in wordlists.titles("portfolio") or token.possessive
            unknown += not known
            if unknown > 2:
                break
            first -= 1
        if first > 1 and tokens[first - 1].key == "and":
            joined = head_at_end(tokens[: first - 1])
            if joined:
                return self.modifiers_from(tokens, first - 1 - joined)
        return first

    def _ousts(self, tokens: list[Token], index: int) -> bool:
        """Tell whether the word is what somebody did: "Congress ousted President Doe"."""
        if index == 0 or not tokens[index].text.endswith("ed") or tokens[index].text[0].isupper():
            return False
        before = tokens[index - 1]
        named = before.text[0].isupper() and not before.possessive
        if not named or before.key in DETERMINERS or before.key in wordlists.titles("prefix"):
            return False
        return self.places.covering(before.start, before.end) is None

    def _is_infinitive(self, tokens: list[Token], index: int) -> bool:
        """Tell whether the word is what somebody is to do: "to blame goalkeeper Doe"."""
        before = tokens[index - 1].key if index else ""
        return before == "to" or before in wordlists.words("modals")

    def _breaks(self, token: Token, head: Token) -> bool:
        """Tell whether a small word cannot belong to the role that `head` begins."""
        return head.text[0].isupper() or self.is_verb_like(token)

    def is_verb_like(self, token: Token) -> bool:
        """Tell whether the word looks like a verb or adverb."""
        return token.key in wordlists.speech_verbs() or token.key.endswith(("ed", "ing", "ly"))

    def build(self, tokens: list[Token], first: int, head: int, end: int, rule: str) -> Role:
        """Build the role of tokens[first:end] whose noun starts at `head`."""
        topical = tokens[end - 1].key in wordlists.words("of_a_topic")
        start = first if topical else self._without_owner(tokens, first, head)
        if topical and tokens[first].possessive:
            start = self._without_owner(tokens, first, head)
        span = Span(tokens[start].start, tokens[end - 1].end)
        country = self.country(tokens[first].start, tokens[end - 1].end)
        organisation = None if topical else self._organisation_in(tokens[first:head])
        key = " ".join(token.key for token in tokens[head:end])
        text = re.sub(r"\s+", " ", span.slice(self.text))
        if start > first and tokens[first].key in _OF_A_TIME:
            text = f"{tokens[first].text} {text}"  # "Former Kenyan President"
        leader = self._is_leader(tokens[first:end], key, organisation)
        owner = tokens[first - 1].key if first else ""
        if owner not in ("its", "his", "her", "their"):
            owner = next((t.bare for t in tokens[max(first - 1, 0) : head] if _is_no_state(t)), "")
        elif key in wordlists.phrases("of_business_too") and self._is_a_firms(span.start):
            leader = False
        return Role(text, key, span, country, organisation, leader, rule, owner)

    def _is_a_firms(self, offset: int) -> bool:
        """Tell whether "its" at an offset goes back to a firm rather than a public body."""
        words = re.findall(r"[a-z]+", self.text[max(0, offset - _OWNER_REACH) : offset].lower())
        kinds = wordlists.words("business") | wordlists.titles("of_public_body")
        last = next((word for word in reversed(words) if word in kinds), "")
        return last in wordlists.words("business")

    def _without_owner(self, tokens: list[Token], first: int, head: int) -> int:
        """Skip the country or organisation a role begins with: "Kenya's", "Kenyan", "NATO"."""
        start = first
        for index in range(first, head):
            token = tokens[index]
            foreign = self.places.covering(token.start, token.start + len(token.bare))
            if token.possessive or foreign:
                start = index + 1
        if self._are_common([t for t in tokens[start:head] if self._is_organisation(t)]):
            return start
        while start < head and self._is_organisation(tokens[start]):
            if self._opens_portfolio(tokens[start:head]):
                break
            start += 1
        return start

    def _opens_portfolio(self, tokens: list[Token]) -> bool:
        """Tell whether the words begin a portfolio of several words: "Home Affairs"."""
        keys = [token.key for token in tokens[:3]]
        listed = wordlists.titles("portfolio")
        return " ".join(keys[:2]) in listed or " ".join(keys) in listed

    def _is_organisation(self, token: Token) -> bool:
        plain = token.text[0].isupper() and token.key not in wordlists.titles("prefix")
        return plain and not token.key.startswith("ex-") and not self._is_portfolio(token)

    def _is_portfolio(self, token: Token) -> bool:
        return token.bare in wordlists.titles("portfolio") or token.bare in wordlists.role_heads()

    def _are_common(self, tokens: list[Token]) -> bool:
        """Tell whether the words by themselves name no body: "Team captain", "Fire Chief"."""
        return all(token.bare in wordlists.words("no_organisation_alone") for token in tokens)

    def _organisation_in(self, tokens: list[Token]) -> str | None:
        owner = next(
            (t.bare for t in tokens if t.possessive and t.bare in wordlists.words("bodies")), None
        )
        if owner is not None:
            return owner
        named = [t for t in tokens if self._is_organisation(t) and t.key not in ("and", "&")]
        if self._opens_portfolio(tokens):
            return None
        bodies = [t for t in named if not self.places.covering(t.start, t.start + len(t.bare))]
        if not bodies or self._are_common(bodies):
            return None
        words = self.text[self._with_town(named, bodies[0]) : bodies[-1].end]
        return re.sub(r"['’]s?$", "", re.sub(r"\s+", " ", words))

    def _with_town(self, named: list[Token], body: Token) -> int:
        """Return where a body's name begins: "Lincoln Elementary" with the town, "Kenyan" not."""
        before = named[: named.index(body)]
        found = self.places.covering(before[-1].start, before[-1].end) if before else None
        joined = before and body.start - before[-1].end == 1
        return before[-1].start if joined and found and found.how == "city" else body.start

    def country(self, start: int, end: int) -> str | None:
        """Return the country named in a stretch, a parliament's name left aside."""
        found = self.places.within(start, end)
        parliaments = wordlists.words("parliaments")
        found = [f for f in found if f.span.slice(self.text).lower() not in parliaments]
        return found[0].code if found else None

    def _is_leader(self, tokens: list[Token], head: str, organisation: str | None) -> bool:
        if head in ("representative", "member"):
            parliament = {token.bare for token in tokens} | {(organisation or "").lower()}
            titled = tokens[-1].text[0].isupper() and head == "representative"
            return titled or bool(parliament & wordlists.words("parliaments"))
        if head in wordlists.titles("leader") or AFFIX.sub("", head) in wordlists.titles("leader"):
            return not self._is_of_business(tokens, head, organisation)
        base = head.partition(" of ")[0].partition(" for ")[0]
        if base != head and base in wordlists.titles("leader") | wordlists.titles("head_of_body"):
            return True
        keys = {token.bare for token in tokens}
        last = head.rpartition(" ")[2]
        if last in ("minister", "secretary") and keys & wordlists.titles("portfolio"):
            return True
        if head not in wordlists.titles("head_of_body"):
            return False
        public = keys | {word.lower().strip(".") for word in (organisation or "").split()}
        return self._is_public(public)

    def _is_public(self, words: set[str]) -> bool:
        """Tell whether the words name a public body, and no school, firm or charity."""
        private = words & wordlists.words("private_bodies")
        return bool(words & wordlists.titles("of_public_body")) and not private

    def _is_of_business(self, tokens: list[Token], head: str, organisation: str | None) -> bool:
        """Tell whether a president or leader leads no country or public body."""
        if head not in wordlists.phrases("of_business_too"):
            return False
        words = {word.lower() for word in (organisation or "").split()}
        words |= {token.bare for token in tokens}
        if words & {"world", "central", "development", "reserve", "european"}:
            return False
        return bool(words & wordlists.words("business"))

    def with_rest(self, role: Role, rest: list[Token], limit: int) -> Role:
        """Read country and organisation after the noun: "of Chad", "with the Harbour Institute"."""
        if not rest or rest[0].key not in LINKS:
            return role
        stop = next((t.start for t in rest if t.text in ',;:.!?()“”"—–' or t.text == "who"), limit)
        country = role.country
        abroad = role.head.rpartition(" ")[2] in wordlists.words("sent_abroad")
        if country is None and abroad:
            country = self._sender(rest, stop)
        elif country is None and rest[0].key != "to" and not self._has_no_country(role):
            country = self.country(rest[0].start, stop)
        organisation = role.organisation
        found = _ORGANISATION.match(self.text, rest[0].end + 1, stop)
        if organisation is None and found and not self.places.covering(*found.span("name")):
            organisation = re.sub(r"\s+", " ", found.group("name")).rstrip(".")
            organisation = re.sub(r"['’]s?$", "", organisation)
        leader = role.leader or self._leads_public(role, rest, stop)
        if role.head in wordlists.phrases("of_business_too"):
            leader = leader and not self._is_of_business(rest, role.head, organisation)
        return role._replace(country=country, organisation=organisation, leader=leader)

    def _has_no_country(self, role: Role) -> bool:
        """Tell whether what follows is a field of work: "the IMF's chief for Chad", "son of …"."""
        return is_of_many_countries(role.organisation) or role.head in wordlists.words("kin")

    def _sender(self, rest: list[Token], stop: int) -> str | None:
        """Return whose envoy it is: "to Chad of Spain", "of Japan to Brazil"."""
        for index, token in enumerate(rest):
            if token.key == "of":
                following = next((t for t in rest[index + 1 :] if t.key in LINKS), None)
                return self.country(token.end, min(stop, following.start if following else stop))
        return None

    def _leads_public(self, role: Role, rest: list[Token], stop: int) -> bool:
        if role.head not in wordlists.titles("head_of_body"):
            return False
        if rest[0].key not in ("of", "for", "at"):
            return False
        # "Eurasia Group" is a firm, "the armed group" is none.
        words = {token.bare for token in rest if token.start < stop and token.text != "Group"}
        return self._is_public(words)
