import pytest

from explorer.model import Span
from explorer.toponyms import mentions

CASES = [
    ("Georgia's governor Brian Kemp spoke in Atlanta.", [("Georgia", "US"), ("Atlanta", "US")]),
    (
        "Georgia and Russia traded blame in Tbilisi.",
        [("Georgia", "GE"), ("Russia", "RU"), ("Tbilisi", "GE")],
    ),
    ("Michael Jordan scored. Jordan said he was happy.", []),
    (
        "Jordan's king met aides in Amman. Jordan said so.",
        [("Jordan", "JO"), ("Amman", "JO"), ("Jordan", "JO")],
    ),
    ("Chad Smith drummed. Chad said so.", []),
    ("Chad's army fought near N’Djamena.", [("Chad", "TD"), ("N’Djamena", "TD")]),
    ("The Bank of Japan raised rates as Japan slowed.", [("Japan", "JP")]),
    ("Turkey breast is dry; Turkey voted; a turkey flew.", [("Turkey", "TR")]),
    (
        "He left Paris, Texas for New Mexico.",
        [("Texas", "US"), ("New Mexico", "US")],
    ),
    ("Guinea pigs squeak; Guinea votes.", [("Guinea", "GN")]),
    ("South Korean and Korean firms", [("South Korean", "KR"), ("Korean", "KR")]),
    ("North Korea paraded. Korean soldiers marched.", [("North Korea", "KP"), ("Korean", "KP")]),
    ("Congolese troops left Goma.", [("Congolese", "CD"), ("Goma", "CD")]),
    ("Brazzaville is calm; Congolese voters queued.", [("Brazzaville", "CG"), ("Congolese", "CG")]),
    ("tell us NOW, said the US and the U.S.-led group; US$5m", [("US", "US"), ("U.S.", "US")]),
    ("Latin American leaders ate French fries in New England.", []),
    ("The actor Tom Holland met the heiress Paris Hilton for lunch at the New York Times.", []),
    ("The Kremlin and Downing Street", [("Kremlin", "RU"), ("Downing Street", "GB")]),
    ("Leeds United won in Leeds.", [("Leeds", "GB")]),
    ("Lincoln said no in Lincoln, Nebraska", [("Lincoln", "US"), ("Nebraska", "US")]),
    ("She teaches in English to English fans.", [("English", "GB")]),
    ("Côte d’Ivoire beat KENYA", [("Côte d’Ivoire", "CI"), ("KENYA", "KE")]),
    (
        "N. Korea fired; S. Korean jets rose; S. Sudan waited.",
        [("N. Korea", "KP"), ("S. Korean", "KR"), ("S. Sudan", "SS")],
    ),
    ("Persia, Ceylon and Upper Volta", [("Persia", "IR"), ("Ceylon", "LK"), ("Upper Volta", "BF")]),
    ("The Knesset and the Storting", [("Knesset", "IL"), ("Storting", "NO")]),
    ("Trinbagonian and Kittitian sprinters", [("Trinbagonian", "TT"), ("Kittitian", "KN")]),
    ("HELP US FIND HIM, SAYS CHINA", [("CHINA", "CN")]),
    ("A Maltese terrier, a Swiss roll and a Brazilian wax", []),
    (
        "The South\nKorean army left New\nZealand.",
        [("South\nKorean", "KR"), ("New\nZealand", "NZ")],
    ),
    (
        "Georgia's voters\nwait. Georgia Arrests Two\nTBILISI, Georgia — Georgian police came.",
        [
            ("Georgia", "GE"),
            ("Georgia", "GE"),
            ("TBILISI", "GE"),
            ("Georgia", "GE"),
            ("Georgian", "GE"),
        ],
    ),
    ("polish the table; Polish the table; Polish troops", [("Polish", "PL")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds_countries_and_nothing_else(text: str, expected: list[tuple[str, str]]) -> None:
    found = mentions.find(text)
    assert [(f.text, f.code) for f in found] == expected
    assert all(f.span.slice(text) == f.text for f in found)


def test_says_by_what_kind_of_name() -> None:
    found = mentions.find("Kazakh envoys from Kazakhstan flew from Astana to the UAE.")
    assert [f.how for f in found] == ["demonym", "name", "city", "abbreviation"]


def test_leaves_what_lies_in_a_blocked_stretch() -> None:
    text = "Ana Jordan left Jordan for Amman."
    assert [f.span.start for f in mentions.find(text, [Span(0, 10)])] == [16, 27]
