"""Which paragraph of the copy each curated paragraph is: by what they hold, in the same order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from explorer.curated.likeness import Likeness
from explorer.model import Dossier, Dropped, Mention, Quote, Span


def match_paragraphs(curated: Dossier, copy: Likeness, spans: list[Span]) -> dict[int, Span]:
    """Return the span of each curated paragraph number (from 1) that the copy has.

    The best pairing in order, by dynamic programming: a copy may lack paragraphs (a menu, a
    caption) and have others (an advertisement).
    """
    held: dict[int, list[str]] = defaultdict(list)
    for number, words in _words(curated):
        held[number].append(words.rstrip("…").rstrip())
    numbers = sorted(held)
    worth = [[_worth(held[number], copy, span) for span in spans] for number in numbers]
    return {numbers[row]: spans[column] for row, column in _best_pairs(worth)}


def _words(curated: Dossier) -> Iterator[tuple[int, str]]:
    """Each word or stretch that a curated paragraph is known to hold."""
    mentions: list[Mention] = [m for country in curated.countries for m in country.mentions]
    mentions += [m for region in curated.regions for m in region.mentions]
    mentions += [m for organisation in curated.organisations for m in organisation.mentions]
    mentions += [m for person in curated.people for m in person.mentions]
    items: tuple[Dropped | Quote | Mention, ...] = (*curated.dropped, *curated.quotes, *mentions)
    for item in items:
        if isinstance(item.paragraph, int):
            yield item.paragraph, item.text
    title, filed = curated.article.title, curated.article.filed_from
    if filed is not None and isinstance(filed.paragraph, int):
        yield filed.paragraph, filed.place.upper()
    outline = curated.outline if isinstance(curated.outline, tuple) else ()
    if title and outline and isinstance(outline[0].paragraph, int):
        yield outline[0].paragraph, title


def _worth(held: list[str], copy: Likeness, span: Span) -> float:
    """How well a paragraph holds what it should: the share of the words found, by length.

    Less than half is worse than no pair; of two that hold as great a share, more words tell more.
    """
    total = sum(map(len, held))
    found = sum(len(words) for words in held if copy.find(words, span, whole=False))
    return found / total - 0.5 + min(found, 200) / 1000 if found else -1.0


def _best_pairs(worth: list[list[float]]) -> list[tuple[int, int]]:
    rows, columns = len(worth), len(worth[0]) if worth else 0
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            pair = worth[row][column] + best[row + 1][column + 1]
            best[row][column] = max(best[row + 1][column], best[row][column + 1], pair)
    return list(_walk(worth, best))


def _walk(worth: list[list[float]], best: list[list[float]]) -> Iterator[tuple[int, int]]:
    row = column = 0
    while row < len(worth) and column < len(worth[0]):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            yield row, column
            row, column = row + 1, column + 1
