"""Makes a library of any size for measuring: invented articles with a Zipf vocabulary.

``python -m benchmarks.make_library FILE [ARTICLES]`` prints the import rate and the size. Articles
have ten quotes of the lengths that news quotes have, and come from a fixed seed: the same number
gives the same words again.
"""

from __future__ import annotations

import hashlib
import itertools
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from explorer.model import (
    Article,
    Country,
    CountryMention,
    Dossier,
    Event,
    Mention,
    Person,
    Place,
    Quote,
    Tie,
)
from explorer.store.library import Library

SEED = 20221130
WORDS = 60_000
PEOPLE = 20_000
OUTLETS = [f"The {name} Herald" for name in ("Alder", "Birch", "Cedar", "Elm", "Fir", "Larch")]
CODES = (
    "US CN RU GB FR DE IN UA TR JP IL IR BR KZ PL IT ES KR SA EG MX CA AU NG ZA PK SY IQ AF UZ "
    "AZ AM GE KG TJ TM BY LV LT EE FI SE NO DK NL BE CH AT HU CZ RO BG GR RS AL XK"
)
CUES = ("said", "said", "said", "told", "warned", "added", "argued", "insisted")
BATCH = 500
QUOTES = 10
_ONSETS = "b br ch d dr f g gr h j k kl l m n p pl r s st t tr v w z"
_VOWELS = "a e i o u ai ea ou"
_ENDINGS = ("", "n", "r", "s", "t", "l", "nd", "st")


class Maker:
    """Makes invented dossiers, the same ones every time."""

    def __init__(self, seed: int = SEED) -> None:
        self._random = random.Random(seed)
        self.words = self._vocabulary(WORDS)
        self._weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(WORDS)))
        self._codes = CODES.split()
        self._code_weights = list(
            itertools.accumulate(1 / (rank + 1) for rank in range(len(self._codes)))
        )
        names = self._random.sample(self.words[2000:], 2000)
        self.people = [
            (f"{first.title()} {last.title()}", code)
            for first, last, code in zip(
                self._random.choices(names, k=PEOPLE),
                self._random.choices(names, k=PEOPLE),
                self._pick_codes(PEOPLE),
                strict=True,
            )
        ]
        self._people_weights = list(itertools.accumulate(1 / (n + 5) for n in range(PEOPLE)))

    def dossiers(self, count: int) -> Iterator[Dossier]:
        """Return `count` dossiers."""
        return (self._dossier(number) for number in range(count))

    def text(self, length: int) -> str:
        """Return `length` words, the common ones as often as in real text."""
        words = self._random.choices(self.words, cum_weights=self._weights, k=length)
        return " ".join(words).capitalize() + "."

    def _vocabulary(self, size: int) -> list[str]:
        """Distinct words, the short ones first, as in every language."""
        found: dict[str, None] = {}
        onsets, vowels = _ONSETS.split(), _VOWELS.split()
        while len(found) < size:
            syllables = 1 + min(3, len(found) * 4 // size + (self._random.random() < 0.4))
            parts = (
                self._random.choice(onsets) + self._random.choice(vowels) for _ in range(syllables)
            )
            found["".join(parts) + self._random.choice(_ENDINGS)] = None
        return list(found)

    def _pick_codes(self, count: int) -> list[str]:
        return self._random.choices(self._codes, cum_weights=self._code_weights, k=count)

    def _dossier(self, number: int) -> Dossier:
        codes = list(dict.fromkeys(self._pick_codes(4)))
        cast = list(
            dict.fromkeys(self._random.choices(self.people, cum_weights=self._people_weights, k=3))
        )
        day = f"{2015 + number % 8}-{1 + number % 12:02}-{1 + number % 28:02}"
        body = "\n\n".join(self.text(60) for _ in range(8))
        return Dossier(
            article=Article(
                title=self.text(9),
                outlet=OUTLETS[number % len(OUTLETS)],
                published=day,
                text=body,
                sha256=hashlib.sha256(f"{number} {body}".encode()).hexdigest(),
            ),
            countries=tuple(
                Country(
                    code=code,
                    name=code,
                    role="mentioned" if place else "about",
                    focus=1 / len(codes),
                    mentions=(CountryMention(start=9, end=11, text=code, how="name"),),
                )
                for place, code in enumerate(codes)
            ),
            people=tuple(
                Person(
                    id=f"p{place}",
                    name=name,
                    role="minister",
                    country=code,
                    leader=True,
                    mentions=(Mention(start=3, end=8, text=name),),
                )
                for place, (name, code) in enumerate(cast)
            ),
            quotes=tuple(self._quote(place, cast, codes) for place in range(QUOTES)),
            events=tuple(
                Event(
                    id=f"e{place}",
                    summary=self.text(14),
                    date=day,
                    precision="day",
                    place=Place(name=code, country=code),
                    countries=(code,),
                )
                for place, code in enumerate(codes[:2])
            ),
        )

    def _quote(self, place: int, cast: list[tuple[str, str]], codes: list[str]) -> Quote:
        at = self._random.randrange(len(cast))
        name, home = cast[at]
        length = max(3, min(80, round(self._random.lognormvariate(3.0, 0.55))))
        return Quote(
            id=f"q{place}",
            text=self.text(length),
            kind="sentence",
            start=place * 100,
            end=place * 100 + 50,
            speaker_id=f"p{at}",
            speaker=name,
            cue=self._random.choice(CUES),
            countries=(
                Tie(code=home, why="speaker"),
                Tie(code=self._random.choice(codes), why="about"),
            ),
        )


def fill(path: Path, count: int, *, loud: bool = True) -> float:
    """Put `count` articles into a new library at `path`; return articles imported per second."""
    maker = Maker()
    dossiers = maker.dossiers(count)
    spent = 0.0
    with Library.open(path) as library:
        done = 0
        while batch := list(itertools.islice(dossiers, BATCH)):
            start = time.perf_counter()
            library.add_all(batch)
            spent += time.perf_counter() - start
            done += len(batch)
            if loud and done % (BATCH * 20) == 0:
                print(f"  {done} articles, {done / spent:.0f}/s", flush=True)
    return count / spent


def main(arguments: list[str]) -> int:
    """Make a library and say how fast and how big."""
    path, count = Path(arguments[0]), int((*arguments, "", "10000")[1] or 10_000)
    rate = fill(path, count)
    size = path.stat().st_size
    print(f"{count} articles with {count * QUOTES} quotes: {rate:.0f} articles/s imported,")
    print(f"{size / 1e6:.0f} MB, {size / count / 1000:.1f} kB an article")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
