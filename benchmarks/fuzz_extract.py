"""Reading must give a dossier for any text whatever: thousands of odd ones, made by hypothesis.

Run: ``python -m benchmarks.fuzz_extract [--examples N]``. Prints how many texts were read and how
long the slowest took; stops at the first that fails, in its smallest form.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from explorer.extract.pipeline import extract
from explorer.model import Article, Dossier, Located

MARKS = "“”\"‘’'«»„‟`()[]—–-…•|/\\@#*_"
ODD = "\u200b\u200d\u200f\u202e\ufeff\u00ad\u0301\x00\x0b\u2028İıßﬁ中א😀\ud800"
_NEWS = (
    "Georgia Jordan Chad Turkey Korea Congo Paris Texas Moscow Kremlin U.S. US UK EU Kazakh "
    "President Minister Mr. Dr. Macron Putin Tokayev Xi Jinping al-Sisi de von O'Neill said told "
    "according to reporters asked he she they that who , . : ; ? ! and but while on in at the a "
    "Tuesday yesterday last week month year October Nov. 20 3 May 2019 between 1990s ago two days "
    "later summer By Reuters (AP) RIGA, Latvia — Read more 7 min Photo: Getty BBC UN NATO met "
    "visited attacked signed University of Bank Japan New York Times \n\n \n . .\n\n"
)
WORDS = _NEWS.split(" ")

_words = st.lists(st.sampled_from(WORDS), max_size=80).map(" ".join)
_signs = st.text(alphabet=st.sampled_from(MARKS + ODD + " \nAaZz09.,"), max_size=120)
_any = st.text(max_size=120)
_bricks = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(list(MARKS)),
    st.sampled_from(list(ODD)),
    st.text(max_size=3),
)
_mixed = st.lists(_bricks, max_size=120).map(lambda parts: " ".join(parts))
_glued = st.lists(_bricks, max_size=120).map("".join)
_repeated = st.tuples(_bricks, st.integers(1, 3000)).map(lambda pair: pair[0] * pair[1])
TEXTS = st.one_of(_words, _signs, _any, _mixed, _glued, _repeated)
DAYS = st.one_of(st.none(), st.dates().map(lambda day: day.isoformat()))


class Slowest:
    """How many texts were read, and the slowest of them."""

    def __init__(self) -> None:
        self.texts = 0
        self.seconds = 0.0
        self.length = 0

    def note(self, text: str, took: float) -> None:
        """Count one text."""
        self.texts += 1
        if took > self.seconds:
            self.seconds, self.length = took, len(text)


def located(dossier: Dossier) -> Iterator[tuple[str, Located]]:
    """Yield every item that says where it stands, with the text it claims."""
    for dropped in dossier.dropped:
        yield dropped.text, dropped
    for quote in dossier.quotes:
        yield quote.text, quote
    for country in dossier.countries:
        yield from ((mention.text, mention) for mention in country.mentions)
    for region in dossier.regions:
        yield from ((mention.text, mention) for mention in region.mentions)
    for organisation in dossier.organisations:
        yield from ((mention.text, mention) for mention in organisation.mentions)
    for person in dossier.people:
        yield from ((mention.text, mention) for mention in person.mentions)


def check(text: str, dossier: Dossier) -> None:
    """Raise AssertionError where the dossier breaks a promise of its format."""
    for claimed, item in located(dossier):
        assert item.span is not None
        assert item.span.slice(text) == claimed
    total = sum(country.focus for country in dossier.countries)
    assert not dossier.countries or total == 0 or abs(total - 1) < 0.01
    for event in dossier.events:
        assert len(event.summary) <= 162
        assert event.span is not None


def main() -> None:
    """Read the texts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    slowest = Slowest()

    @seed(options.seed)
    @settings(
        max_examples=options.examples,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(TEXTS, DAYS)
    def read(text: str, published: str | None) -> None:
        start = time.perf_counter()
        dossier = extract(Article(text=text, published=published))
        slowest.note(text, time.perf_counter() - start)
        check(text, dossier)

    start = time.perf_counter()
    read()
    spent = time.perf_counter() - start
    print(f"{slowest.texts} texts read in {spent:.0f} s, none failed")
    print(f"slowest {slowest.seconds:.3f} s for {slowest.length} characters")


if __name__ == "__main__":
    main()
