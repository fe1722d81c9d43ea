import pytest

from explorer.model import Span
from explorer.text.dateline import find_agency, find_dateline, find_stamp, first_place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("RIGA, May 3 (LETA) - Snow fell.", "RIGA"),
        ("RIGA and TARTU — Snow fell.", "RIGA and TARTU"),
        ("PORT-AU-PRINCE (3 May 2021) – Snow fell.", "PORT-AU-PRINCE"),
        ("ROME, Ga. — Snow fell.", "ROME, Ga."),
        ("Riga, Latvia, 3 May 2021 – Snow fell.", "Riga, Latvia"),
        ("RIGA--(BUSINESS WIRE)--May 3, 2021--Snow fell.", "RIGA"),
        ("RIGA. May 3. LETANEWS - Snow fell.", "RIGA"),
        ("RIGA: Snow fell.", "RIGA"),
        ("London: Snow fell.", "London"),
        ("Ann Reed: We stay.", None),
        ("Update: Snow fell.", None),
        ("BREAKING — Snow fell.", None),
        ("Snow fell in Riga – and stayed.", None),
    ],
)
def test_finds_the_place_before_the_story(text: str, place: str | None) -> None:
    found, start = find_dateline(text, Span(0, len(text)))
    assert (found.slice(text) if found else None) == place
    assert text[start:].startswith("Snow") or place is None


def test_the_first_of_several_towns() -> None:
    assert first_place("LISBON/MADRID") == ("LISBON", True)
    assert first_place("BOGOTA and LIMA") == ("BOGOTA", True)
    assert first_place("PORT OF SPAIN, Trinidad and Tobago") == ("PORT OF SPAIN", False)


def test_the_agency() -> None:
    assert find_agency("RIGA, May 3 (LETA) - ") == "LETA"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("For immediate release: 21 August 2019", "21 August 2019"),
        ("The Gazette (Tarrow), Friday 3 July 2015", "3 July 2015"),
        ("Published in The Gazette, July 31st, 2022", "July 31st, 2022"),
        ("He was released on 21 August 2019.", None),
    ],
)
def test_a_line_that_states_the_day(line: str, day: str | None) -> None:
    assert find_stamp(line) == day
