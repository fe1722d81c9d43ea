"""Whether two names may be one person's: the draft's speaker and the library's."""

from __future__ import annotations

from explorer.store.people import key

_SHORT = 2  # letters of an initial, with its stop


def may_be_one(claimed: str | None, known: str | None) -> bool:
    """Tell whether the names may be one person's: nothing in them speaks against it.

    The last name decides, in any known spelling; a given name may be left out or be an initial,
    but not be another one.
    """
    if not claimed or not known:
        return True
    one, other = key(claimed).split(), key(known).split()
    if not one or not other:
        return True
    if one[-1] != other[-1]:
        # "Xi" for "Xi Jinping": names whose first word is the family's.
        return (len(one) == 1 and one[0] in other) or (len(other) == 1 and other[0] in one)
    if len(one) == 1 or len(other) == 1:
        return True
    first, second = one[0], other[0]
    if len(first) < _SHORT or len(second) < _SHORT:
        return first[0] == second[0]
    return first == second or first in other or second in one
