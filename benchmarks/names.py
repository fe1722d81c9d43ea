"""When two ways of naming somebody mean the same: for judging only, tolerant on purpose."""

from __future__ import annotations

import re
import unicodedata

_TITLE = re.compile(
    r"(?:mrs?|ms|miss|dr|prof|professor|sir|dame|lord|lady|president|minister|prime|senator|sen"
    r"|gen|general|col|colonel|capt|captain|judge|justice|rep|king|queen|prince|princess|mayor"
    r"|governor|sheikh|st)\Z"
)
_SMALL = re.compile(r"(?:an?|the|one|another|of|for|with|in|at|and|his|her|their|its|who)\Z")


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, apostrophes alike."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'-]+", re.sub(r"'s\b", "", fold(text)))


def _name_words(text: str) -> list[str]:
    parts = [part for word in _words(text) for part in word.split("-") if part]
    words = [word for word in parts if not _SMALL.match(word)]
    return [word for word in words if not _TITLE.match(word)] or words


def same_name(gold: str, found: str) -> bool:
    """Tell whether `found` names whom `gold` names: equal, or one a shorter form of the other.

    A description ("a senior official") is the same when most of its words are.
    """
    if fold(gold) == fold(found):
        return True
    left, right = _name_words(gold), _name_words(found)
    if not left or not right:
        return False
    shorter, longer = sorted((set(left), set(right)), key=len)
    if shorter <= longer:
        return True
    return len(shorter & longer) / len(shorter | longer) >= 0.6


def same_role(gold: str, found: str) -> bool:
    """Tell whether two roles agree: the words of one are among those of the other."""
    left, right = ({w for w in _words(role) if not _SMALL.match(w)} for role in (gold, found))
    return bool(left & right) and (left <= right or right <= left)
