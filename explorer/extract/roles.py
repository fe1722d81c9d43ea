"""What somebody is, as the text says it before or after the name: role, country, organisation."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from explorer.extract.places import Places
from explorer.gazetteer import lexicon
from explorer.model import Span

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|St)\.|"
    r"[^\W_]+(?:[-‐‑'’.&][^\W_]+)*(?:['’](?=\s))?|[.,;:!?()\[\]“”\"«»—–…/]"
)
_DETERMINERS = frozenset(
    ["a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "one", "this", "that"]
)
_LINKS = frozenset(["of", "for", "to", "at", "with", "from", "in", "on"])
_BEFORE_WINDOW, _AFTER_WINDOW = 130, 190
_SENT = frozenset(
    ["ambassador", "envoy", "representative", "correspondent", "consul", "counterpart"]
)
_ADDRESS = frozenset(["dr", "mr", "mrs", "ms", "prof", "professor", "sir", "dame"])
_LONGEST_HEAD = 9
_BODIES = frozenset(
    ["bloc", "alliance", "union", "organization", "organisation", "fund", "league", "group", "body"]
)
_SAYING = re.compile(r" (?:said|says|told|announced|warned)\b")
_LIST_GAP = re.compile(r"(?: of (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})?(?:,| and|, and) ")
_OF_COUNTRY = re.compile(r" of (?:the )?(?=[A-Z])")
_AGE = re.compile(r", (?:aged )?\d{1,3},")
_AFTER_GAP = re.compile(
    r"(?:, (?:Jr|Sr)\.?)?(?: \([^()]{1,40}\))?(?:, (?:aged )?\d{1,3})?,\s+"
    r"(?:(?:then|now|formerly|once|currently|previously|himself|herself|also|until recently) )?"
)
_AFFIX = re.compile(r"^(?:ex|vice|co|deputy|then)-|-(?:elect|designate)$")
_COPULA = re.compile(
    r"(?:, who)?\s(?:is|was|has been|had been|became|remains|serves as|served as|works as|"
    r"worked as|is also|was then|is now|was named|was appointed|was elected|was re-?elected)\s"
    r"(?:(?:still|now|also|once|currently|formerly|the country’s|elected|appointed)\s)?"
)
_WHO_LEADS = re.compile(
    r", who (?:has |had |now |currently |also )?(?P<verb>leads?|led|heads?|headed|chairs?|chaired|"
    r"runs?|ran|rules?|ruled|presides? over|presided over|seized|overthrew|ousted)\s"
)
_AS = re.compile(
    r",? as (?=(?:the|its|their|a|an|his|her) )|(?: \w+)?(?: \w+)? (?:resigned|sworn in|took over|"
    r"stepped down|serves?|served|serving|installed|appointed|elected|re-?elected|named|inaugurated|"
    r"confirmed|nominated|quit|took office|ousted|removed|replaced|returned) as "
)
_ORGANISATION = re.compile(
    r"(?:the |an? |its |his |her )?(?:[a-z][\w-]* ){0,4}?"
    r"(?P<name>[A-ZÀ-Þ][\w.&’'-]*(?: (?:(?:of|for|and|on|in|the|to|&) ){0,2}[A-ZÀ-Þ][\w.&’'-]*)*)"
)


class Role(NamedTuple):
    """A role as written, with what it says of country, organisation and rank.

    `head` is the noun that names the role, in lower case; `span` covers the role's words; `owner`
    is the pronoun before it ("its", "her"), if there is one.
    """

    text: str
    head: str
    span: Span
    country: str | None
    organisation: str | None
    leader: bool
    rule: str
    owner: str = ""


@lru_cache(maxsize=1 << 14)
def _key(word: str) -> str:
    return word.lower().rstrip(".").replace("’", "'")


class _Token(NamedTuple):
    text: str
    start: int
    end: int
    key: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> _Token:
        """Build a token; its key is the word as the word lists have it."""
        return cls(text, start, end, _key(text))

    @property
    def bare(self) -> str:
        """The key without a possessive ending."""
        return re.sub(r"'s?$", "", self.key)

    @property
    def possessive(self) -> bool:
        return self.key != self.bare


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    return [_Token.of(m.group(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


def head_length(keys: list[str]) -> int:
    """Return how many of the last words are a noun of a role ("prime minister": 2), or 0."""
    heads = lexicon.role_heads()
    for length in (4, 3, 2, 1):
        if length <= len(keys) and " ".join(keys[-length:]) in heads:
            return length
    return 1 if keys and _AFFIX.search(keys[-1]) and _AFFIX.sub("", keys[-1]) in heads else 0


def _head_at_end(tokens: list[_Token]) -> int:
    """Return how many tokens at the end are a role: "prime minister", "Secretary of State"."""
    keys = [token.key for token in tokens[-_LONGEST_HEAD:]]
    if plain := head_length(keys):
        return plain
    for size in (1, 2, 3):
        if len(keys) <= size + 1 or " ".join(keys[-size:]) not in lexicon.titles("portfolio"):
            continue
        link = 2 if keys[-size - 1] == "the" and len(keys) > size + 2 else 1
        if keys[-size - link] in ("of", "for"):
            before = head_length(keys[: -size - link])
            if before:
                return size + link + before
    return 0


class Roles:
    """Reads roles around names of one text."""

    def __init__(self, text: str, places: Places) -> None:
        self.text = text
        self.places = places

    def before(self, name: Span, floor: int) -> tuple[Role | None, int]:
        """Return the role that stands before a name, and where its phrase begins.

        `floor` is the offset before which nothing may be read (the paragraph's start).
        """
        name_start = name.start
        floor = max(floor, name_start - _BEFORE_WINDOW)
        floor = max(floor, *(self.text.rfind(mark, floor, name_start) + 1 for mark in '“”;:"'))
        tokens = _tokens(self.text, floor, name_start)
        self._drop_address(tokens)
        self._drop_rank(tokens)
        comma = bool(tokens) and tokens[-1].text == ","
        if comma:
            tokens.pop()
        if tokens and tokens[-1].key in lexicon.titles("plural_leader"):
            last = tokens[-1]
            tokens[-1] = _Token.of(last.text[:-1], last.start, last.end - 1)
        size = _head_at_end(tokens)
        if not size:
            return self._with_place(tokens, comma, name_start)
        first = self._modifiers_from(tokens, len(tokens) - size)
        if comma and not self._is_closed(tokens, first, name.end):
            return None, name_start
        role = self._role(tokens, first, len(tokens) - size, len(tokens), "person.title-before")
        return role, tokens[first].start

    def unnamed(self, sentence: Span) -> Role | None:
        """Return the office that speaks in a sentence without its holder's name, or None."""
        for said in _SAYING.finditer(self.text, sentence.start, sentence.end):
            tokens = _tokens(self.text, max(sentence.start, said.start() - 90), said.start())
            size = _head_at_end(tokens)
            if not size:
                continue
            first = self._modifiers_from(tokens, len(tokens) - size)
            role = self._role(tokens, first, len(tokens) - size, len(tokens), "person.announced")
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

    def _drop_rank(self, tokens: list[_Token]) -> None:
        """Drop a rank after an office: "Defence Minister Gen."."""
        ranks = lexicon.titles("rank") | _ADDRESS
        for size in (3, 2, 1):
            before = tokens[:-size]
            if not before or any(token.key not in ranks for token in tokens[-size:]):
                continue
            if before[-1].key not in ranks and _head_at_end(before):
                del tokens[-size:]
                return

    def _drop_address(self, tokens: list[_Token]) -> None:
        """Drop "Dr.", "Lt. Gen." after a comma: the role stands before them."""
        address = lexicon.titles("honorific") | lexicon.titles("rank")
        size = 0
        while size < len(tokens) and tokens[-1 - size].key in address:
            size += 1
        if 0 < size < len(tokens) and tokens[-1 - size].text == ",":
            before = tokens[: -1 - size]
            linked = any(token.key in _LINKS for token in before[-8:])
            if _head_at_end(before) or linked:
                del tokens[-size:]

    def _with_place(
        self, tokens: list[_Token], comma: bool, name_start: int
    ) -> tuple[Role | None, int]:
        """Read "U.S. Ambassador to Singapore" or "the head of the fund," before a name."""
        links = [i for i, token in enumerate(tokens) if token.key in _LINKS]
        for link in reversed(links[-4:]):
            size = _head_at_end(tokens[:link])
            if not size or not self._is_plain(tokens[link + 1 :], comma):
                continue
            first = self._modifiers_from(tokens, link - size)
            if comma and not self._is_led(tokens, first):
                continue
            role = self._role(tokens, first, link - size, link, "person.title-before")
            role = self._with_rest(role, tokens[link:], name_start)
            return role, tokens[first].start
        return None, name_start

    def _is_plain(self, tokens: list[_Token], comma: bool) -> bool:
        """Tell whether the words after "of" or "to" are one name of a place or body."""
        if not tokens or any(not token.text[0].isalnum() for token in tokens):
            return False
        small = [token for token in tokens if token.text[0].islower()]
        if any(self._is_verb_like(t) or t.key in ("who", "that", "was", "is") for t in small):
            return False
        if comma:
            return len(tokens) <= 9
        named = [token for token in tokens if token.key != "the"]
        return len(tokens) <= 4 and all(token.text[0].isupper() for token in named)

    def _is_led(self, tokens: list[_Token], first: int) -> bool:
        """Tell whether the phrase begins as a noun phrase does: with an article or an owner."""
        if first > 0 and tokens[first - 1].key in _DETERMINERS:
            return True
        return tokens[first].text[0].isupper() or any(t.possessive for t in tokens[first:])

    def _is_closed(self, tokens: list[_Token], first: int, name_end: int) -> bool:
        """Tell whether "…'s director, Jane Doe," is an apposition and not a list or a clause."""
        led = first > 0 and tokens[first - 1].key in _DETERMINERS
        led = led or any(token.possessive for token in tokens[first:])
        linked = first > 1 and tokens[first - 2].key in ("with", "to", "by", "met")
        return led and (not linked or self.text[name_end : name_end + 1] in (",", ".", ";", ""))

    def _modifiers_from(self, tokens: list[_Token], head: int) -> int:
        """Return the index of the first word that belongs to the role phrase."""
        first = head
        unknown = 0
        while first > 0 and head - first < 8:
            token = tokens[first - 1]
            if not token.text[0].isalnum() or token.key in lexicon.words("closes_role"):
                break
            plain = token.text[0].islower() and token.key not in lexicon.titles("prefix")
            portfolio = token.bare in lexicon.titles("portfolio")
            if plain and not portfolio and self._breaks(token, tokens[head]):
                break
            known = token.text[0].isupper() or token.key in lexicon.titles("prefix")
            known = known or token.bare in lexicon.titles("portfolio") or token.possessive
            unknown += not known
            if unknown > 2:
                break
            first -= 1
        if first > 1 and tokens[first - 1].key == "and":
            joined = _head_at_end(tokens[: first - 1])
            if joined:
                return self._modifiers_from(tokens, first - 1 - joined)
        return first

    def _breaks(self, token: _Token, head: _Token) -> bool:
        """Tell whether a small word cannot belong to the role that `head` begins."""
        return head.text[0].isupper() or self._is_verb_like(token)

    def _is_verb_like(self, token: _Token) -> bool:
        return token.key in lexicon.speech_verbs() or token.key.endswith(("ed", "ing", "ly"))

    def _role(self, tokens: list[_Token], first: int, head: int, end: int, rule: str) -> Role:
        """Build the role of tokens[first:end] whose noun starts at `head`."""
        start = self._without_owner(tokens, first, head)
        span = Span(tokens[start].start, tokens[end - 1].end)
        country = self._country(tokens[first].start, tokens[end - 1].end)
        organisation = self._organisation_in(tokens[first:head])
        key = " ".join(token.key for token in tokens[head:end])
        text = re.sub(r"\s+", " ", span.slice(self.text))
        leader = self._is_leader(tokens[first:end], key, organisation)
        owner = tokens[first - 1].key if first else ""
        owner = owner if owner in ("its", "his", "her", "their") else ""
        return Role(text, key, span, country, organisation, leader, rule, owner)

    def _without_owner(self, tokens: list[_Token], first: int, head: int) -> int:
        """Skip the country or organisation a role begins with: "Kenya's", "Kenyan", "NATO"."""
        start = first
        for index in range(first, head):
            token = tokens[index]
            foreign = self.places.covering(token.start, token.start + len(token.bare))
            if token.possessive or foreign:
                start = index + 1
        while start < head and self._is_organisation(tokens[start]):
            if self._opens_portfolio(tokens[start:head]):
                break
            start += 1
        return start

    def _opens_portfolio(self, tokens: list[_Token]) -> bool:
        """Tell whether the words begin a portfolio of several words: "Home Affairs"."""
        keys = [token.key for token in tokens[:3]]
        listed = lexicon.titles("portfolio")
        return " ".join(keys[:2]) in listed or " ".join(keys) in listed

    def _is_organisation(self, token: _Token) -> bool:
        plain = token.text[0].isupper() and token.key not in lexicon.titles("prefix")
        return plain and not token.key.startswith("ex-") and not self._is_portfolio(token)

    def _is_portfolio(self, token: _Token) -> bool:
        return token.bare in lexicon.titles("portfolio") or token.bare in lexicon.role_heads()

    def _organisation_in(self, tokens: list[_Token]) -> str | None:
        owner = next((t.bare for t in tokens if t.possessive and t.bare in _BODIES), None)
        if owner is not None:
            return owner
        named = [t for t in tokens if self._is_organisation(t) and t.key not in ("and", "&")]
        if self._opens_portfolio(tokens):
            return None
        named = [t for t in named if not self.places.covering(t.start, t.start + len(t.bare))]
        if not named:
            return None
        words = self.text[named[0].start : named[-1].end]
        return re.sub(r"['’]s?$", "", re.sub(r"\s+", " ", words))

    def _country(self, start: int, end: int) -> str | None:
        found = self.places.within(start, end)
        parliaments = lexicon.words("parliaments")
        found = [f for f in found if f.span.slice(self.text).lower() not in parliaments]
        return found[0].code if found else None

    def _is_leader(self, tokens: list[_Token], head: str, organisation: str | None) -> bool:
        if head in ("representative", "member"):
            parliament = {token.bare for token in tokens} | {(organisation or "").lower()}
            titled = tokens[-1].text[0].isupper() and head == "representative"
            return titled or bool(parliament & lexicon.words("parliaments"))
        if head in lexicon.titles("leader") or _AFFIX.sub("", head) in lexicon.titles("leader"):
            return not self._is_of_business(tokens, head, organisation)
        base = head.partition(" of ")[0].partition(" for ")[0]
        if base != head and base in lexicon.titles("leader") | lexicon.titles("head_of_body"):
            return True
        keys = {token.bare for token in tokens}
        last = head.rpartition(" ")[2]
        if last in ("minister", "secretary") and keys & lexicon.titles("portfolio"):
            return True
        if head not in lexicon.titles("head_of_body"):
            return False
        public = keys | {word.lower().strip(".") for word in (organisation or "").split()}
        return bool(public & lexicon.titles("of_public_body"))

    def _is_of_business(self, tokens: list[_Token], head: str, organisation: str | None) -> bool:
        """Tell whether a president or leader leads no country or public body."""
        if head not in ("president", "vice president", "vice-president", "leader", "speaker"):
            return False
        words = {word.lower() for word in (organisation or "").split()}
        words |= {token.bare for token in tokens}
        if words & {"world", "central", "development", "reserve", "european"}:
            return False
        private = {"university", "college", "club", "company", "corp", "inc", "institute", "gang"}
        return bool(words & (private | {"company", "bank", "association", "society", "guild"}))

    def after(self, name_end: int, ceiling: int) -> Role | None:
        """Return the role an apposition or "is the …" gives after a name, or None."""
        limit = min(ceiling, name_end + _AFTER_WINDOW)
        gap = _AFTER_GAP.match(self.text, name_end, limit)
        if gap and (role := self._apposed(gap.end(), limit, "person.apposition")):
            return role
        leads = _WHO_LEADS.match(self.text, name_end, limit)
        if leads and (role := self._leading(leads, limit)):
            return role
        link = _COPULA.match(self.text, name_end, limit) or _AS.match(self.text, name_end, limit)
        if link and (role := self._apposed(link.end(), limit, "person.copula")):
            return role
        return None

    def _leading(self, found: re.Match[str], limit: int) -> Role | None:
        """Read "who leads the party" as a role: leader of what is named next."""
        tokens = _tokens(self.text, found.end(), limit)
        stop = next((i for i, t in enumerate(tokens) if not t.text[0].isalnum()), len(tokens))
        tokens = tokens[: min(stop, 9)]
        words = {token.bare for token in tokens}
        span = Span(found.start("verb"), tokens[-1].end if tokens else found.end("verb"))
        rules = "power" in words or found.group("verb") in ("seized", "overthrew", "ousted")
        if not rules and not words & lexicon.titles("of_public_body"):
            return None
        country = self._country(span.start, span.end)
        return Role("leader", "leader", span, country, None, True, "person.who-leads")

    def _apposed(self, start: int, limit: int, rule: str) -> Role | None:
        tokens = _tokens(self.text, start, limit)
        first, head, end = self._first_phrase(tokens)
        if head < 0:
            return None
        follows = tokens[end] if end < len(tokens) else None
        if follows and follows.text[0].isupper() and tokens[0].key not in _DETERMINERS:
            return None
        role = self._role(tokens, first, head, end, rule)
        return self._with_rest(role, tokens[end:], limit)

    def _first_phrase(self, tokens: list[_Token]) -> tuple[int, int, int]:
        """Return first word, head and end of the noun phrase the tokens begin with."""
        first = 1 if tokens and tokens[0].key in _DETERMINERS else 0
        if not first and tokens and tokens[0].key.endswith(("ing", "ed")):
            return 0, -1, 0
        end = first
        while end < len(tokens) and end - first < 9:
            token = tokens[end]
            if not token.text[0].isalnum() or token.key in lexicon.words("closes_role"):
                break
            end += 1
        while end > first:
            size = head_length([token.key for token in tokens[first:end]])
            if size:
                return self._widened(tokens, first, end - size, end)
            end -= 1
        return first, -1, first

    def _widened(
        self, tokens: list[_Token], first: int, head: int, end: int
    ) -> tuple[int, int, int]:
        """Take "of State", "for Health" into the role: its portfolio."""
        keys = [token.key for token in tokens[end : end + 5]]
        if keys[:1] in (["of"], ["for"]):
            skip = 2 if keys[1:2] == ["the"] else 1
            for size in (3, 2, 1):
                if " ".join(keys[skip : skip + size]) in lexicon.titles("portfolio"):
                    return first, head, end + skip + size
        return first, head, end

    def _with_rest(self, role: Role, rest: list[_Token], limit: int) -> Role:
        """Read country and organisation after the noun: "of Chad", "with the Harbour Institute"."""
        if not rest or rest[0].key not in _LINKS:
            return role
        stop = next((t.start for t in rest if t.text in ',;:.!?()“”"—–' or t.text == "who"), limit)
        country = role.country
        abroad = role.head.rpartition(" ")[2] in _SENT
        if country is None and rest[0].key != "to" and not abroad:
            country = self._country(rest[0].start, stop)
        organisation = role.organisation
        found = _ORGANISATION.match(self.text, rest[0].end + 1, stop)
        if organisation is None and found and not self.places.covering(*found.span("name")):
            organisation = re.sub(r"\s+", " ", found.group("name")).rstrip(".")
            organisation = re.sub(r"['’]s?$", "", organisation)
        leader = role.leader or self._leads_public(role, rest, stop)
        return role._replace(country=country, organisation=organisation, leader=leader)

    def _leads_public(self, role: Role, rest: list[_Token], stop: int) -> bool:
        if role.head not in lexicon.titles("head_of_body"):
            return False
        if rest[0].key not in ("of", "for", "at"):
            return False
        words = {token.bare for token in rest if token.start < stop}
        return bool(words & lexicon.titles("of_public_body"))
