"""What in quotation marks is a name: titles of works and programmes, nicknames, values of tags."""

from __future__ import annotations

import re

from explorer.extract.quotes.pairs import Pair
from explorer.gazetteer import wordlists
from explorer.gazetteer.wordlists import any_marked
from explorer.model import DroppedWhy

WORD = re.compile(r"[\w’'-]+")
LEFT_WINDOW = 48
_RIGHT_WINDOW = 40
_LONGEST = 12  # words of a title
_LONGEST_NICKNAME = 4
_ENDS = ",.!?"


_WORK = f"(?:{any_marked('works')})"
_SPEAKING = f"(?:{any_marked('speaking')})"
_TITLE_BEFORE = re.compile(
    rf"(?:\b{_WORK},?|\b(?:{any_marked('before_title')}))[,:]? $", re.IGNORECASE
)
_TITLE_AFTER = re.compile(
    rf"[,]? (?:an? |the |his |her )?(?:{_WORK}|{any_marked('after_title')})\b(?! (?:said|says)\b)"
)
_OF_A_THING = re.compile(r"(?:\b[a-zà-þ]\w*|['’]s|[sS]['’]) $")
_RELATIVE_AFTER = re.compile(rf",? (?:{any_marked('after_name')})\b")
# "on NBC's “Today”": a broadcaster or publisher in capitals owns it.
_OF_A_STATION = re.compile(r"\b[A-Z]{2,5}(?: News)?['’]s $")
_SPOKEN_BEFORE = re.compile(rf"(?:\b{_SPEAKING}|[:;]),? ?$", re.IGNORECASE)
_SPOKEN_AFTER = re.compile(rf",? {_SPEAKING}\b|,? (?:[\w.’'-]+ ){{1,3}}{_SPEAKING}\b")
# “a job on “Today””, “season four of “Tides””: one word; “chants of “Shame”” are somebody's.
_OF_ONE_WORD = re.compile(
    rf"(?:\b(?:{any_marked('before_one_word')})|(?<!\w)(?!{any_marked('uttered')})\w+ of|['’]s) $"
)
# “In “Low Water,” Mr. Reed plays a ferryman.”
_IN_A_WORK = re.compile(r"(?:^|[.!?\n] ?)In $")
_JOINED = re.compile(r",? ?(?:and|or|&|,)? ?$")
_NAME_BEFORE = re.compile(r"(?:^|[\s(“\"])([A-ZÀ-Þ][\w’'-]+|[A-Z]\.) $")
_NAME_AFTER = re.compile(rf" (?:(?:{any_marked('particles')}) )?[A-ZÀ-Þ][\w’'-]+")
_NICKNAMED = re.compile(rf"\b(?:{any_marked('nicknamed')}),?(?: as)? $")


def is_value_of_tag(text: str, pair: Pair) -> bool:
    """Tell whether the marks belong to a tag left in the text: <a title="…">."""
    return text[max(0, pair.outer.start - 1) : pair.outer.start] == "="


def name_in_marks(text: str, pair: Pair, after_title: int | None = None) -> DroppedWhy | None:
    """Return which name of a thing or person the marks hold, or None where they hold words.

    Args:
        text: the article's text.
        pair: the stretch between two marks.
        after_title: where the pair before it ends, if that held a title: “A,” “B” and “C”.
    """
    if is_value_of_tag(text, pair):
        return "furniture"
    inner = pair.inner.slice(text)
    words = WORD.findall(inner)
    before = text[max(0, pair.outer.start - LEFT_WINDOW) : pair.outer.start]
    after = text[pair.outer.end : pair.outer.end + _RIGHT_WINDOW]
    if not words or len(words) > _LONGEST or (inner[-1] in ".!" and len(words) > 6):
        return None
    if len(words) <= _LONGEST_NICKNAME and inner[-1] not in _ENDS and _is_nickname(before, after):
        return "nickname"
    if not _is_title_like(words):
        return None
    joined = after_title is not None and _JOINED.fullmatch(text, after_title, pair.outer.start)
    return "title" if joined or _is_title(inner, words, before, after) else None


def _is_title_like(words: list[str]) -> bool:
    """Tell whether the words are written as titles are: each longer one with a capital."""
    long = [word for word in words if len(word) > 3 or word is words[0]]
    return bool(long) and all(word[0].isupper() or word[0].isdigit() for word in long)


def _is_title(inner: str, words: list[str], before: str, after: str) -> bool:
    if _TITLE_BEFORE.search(before) or _TITLE_AFTER.match(after) or _OF_A_STATION.search(before):
        return True
    if inner[-1] == "," and _IN_A_WORK.search(before):
        return True
    if len(words) == 1 and inner[-1] not in "!?" and len(inner) > 2:
        return _OF_ONE_WORD.search(before) is not None
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in words)
    if capitals < 2 or _SPOKEN_BEFORE.search(before):
        return False
    if _OF_A_THING.search(before) or _RELATIVE_AFTER.match(after):
        return True
    # “Green Hills” opens on Friday: the subject of a sentence, and nobody says it.
    opens = not before or before[-1] in "\n" or before.rstrip()[-1:] in ".!?"
    return opens and inner[-1] not in _ENDS and not _SPOKEN_AFTER.match(after)


def _is_nickname(before: str, after: str) -> bool:
    if _NICKNAMED.search(before):
        return True
    first = _NAME_BEFORE.search(before)
    if first is None or first.group(1).lower() in wordlists.words("before_no_nickname"):
        return False
    return _NAME_AFTER.match(after) is not None
