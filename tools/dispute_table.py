"""Our own table of disputed areas and lines: who claims them, who runs them, in one line each."""

from __future__ import annotations

from typing import NamedTuple

Corners = list[tuple[float, float]]


class Disputed(NamedTuple):
    """One disputed area.

    `whole` is the code of the country it lies in and `corners`, if any, a rough outline in degrees
    that cuts it out of that country; `at` is a point inside. Without `whole` it stays a note.
    """

    id: str
    name: str
    claimants: tuple[str, ...]
    administered_by: str | None
    note: str
    at: tuple[float, float]
    whole: str | None = None
    corners: Corners | None = None


DERIVED = [
    Disputed(
        "crimea", "Crimea", ("UA", "RU"), "RU",
        "Ukrainian under international law; occupied and annexed by Russia in 2014.",
        (34.2, 45.2),
    ),
    Disputed(
        "western-sahara", "Western Sahara west of the berm", ("EH", "MA"), "MA",
        "On the UN list of non-self-governing territories; Morocco holds this side of its wall.",
        (-13.2, 26.0),
    ),
]  # fmt: skip

CUT_OUT = [
    Disputed(
        "northern-cyprus", "Northern Cyprus", ("CY", "XC"), "XC",
        "Declared itself a state in 1983; only Turkey recognises it.",
        (33.7, 35.2), "XC",
    ),
    Disputed(
        "somaliland", "Somaliland", ("SO", "XS"), "XS",
        "Declared independence from Somalia in 1991; its eastern parts are contested too.",
        (45.5, 9.6), "XS",
    ),
    Disputed(
        "siachen", "Siachen Glacier", ("IN", "PK"), "IN",
        "North of the last agreed point of the ceasefire line; held by India since 1984.",
        (77.1, 35.4), "XG",
    ),
    Disputed(
        "golan", "Golan Heights", ("SY", "IL"), "IL",
        "Syrian under UN Security Council resolution 497; held by Israel since 1967.",
        (35.75, 33.0), "IL",
        [(35.62, 33.26), (35.63, 33.1), (35.63, 32.95), (35.62, 32.88), (35.66, 32.8),
         (35.65, 32.68), (36.1, 32.6), (36.1, 33.5), (35.62, 33.5)],
    ),
    Disputed(
        "kashmir-india", "Jammu, Kashmir and Ladakh", ("IN", "PK"), "IN",
        "Held by India south and east of the Line of Control; Pakistan claims it.",
        (75.5, 33.8), "IN",
        [(73.5, 32.2), (75.35, 32.2), (75.45, 32.35), (75.85, 32.6), (76.3, 33.0), (76.8, 33.2),
         (77.5, 32.85), (78.3, 32.6), (78.75, 32.4), (79.8, 32.2), (80.2, 34.0), (78.5, 35.8),
         (76.7, 35.75), (73.5, 34.9)],
    ),
    Disputed(
        "kashmir-pakistan", "Azad Kashmir and Gilgit-Baltistan", ("PK", "IN"), "PK",
        "Held by Pakistan north and west of the Line of Control; India claims it.",
        (74.5, 35.6), "PK",
        [(74.3, 32.5), (73.6, 33.05), (73.6, 33.6), (73.45, 34.3), (73.7, 34.6), (74.15, 34.9),
         (73.7, 35.2), (72.75, 35.85), (72.5, 36.1), (72.6, 36.5), (73.3, 36.75), (74.0, 37.2),
         (76.5, 37.3), (78.0, 35.7), (76.9, 34.4), (75.5, 32.5)],
    ),
    Disputed(
        "aksai-chin", "Aksai Chin", ("CN", "IN"), "CN",
        "Held by China east of the Line of Actual Control; India claims it as part of Ladakh.",
        (79.3, 35.2), "CN",
        [(77.8, 35.5), (78.1, 35.72), (78.9, 35.95), (79.6, 35.85), (80.3, 35.5), (80.25, 35.2),
         (79.85, 34.75), (79.55, 34.4), (78.8, 34.0), (77.5, 34.8)],
    ),
    Disputed(
        "arunachal", "Arunachal Pradesh", ("IN", "CN"), "IN",
        "Held by India south of the McMahon Line; China claims most of it as South Tibet.",
        (93.6, 27.8), "IN",
        [(91.55, 26.9), (92.2, 26.88), (93.0, 26.92), (93.8, 27.1), (94.5, 27.5), (95.3, 27.95),
         (95.9, 27.9), (96.4, 27.75), (96.9, 27.55), (97.5, 27.8), (97.8, 28.6), (96.0, 29.7),
         (93.5, 29.3), (91.5, 28.0)],
    ),
    Disputed(
        "abkhazia", "Abkhazia", ("GE",), None,
        "Georgian under international law; broke away in the 1990s, Russian troops stand there.",
        (41.0, 43.1), "GE",
        [(41.45, 42.35), (41.56, 42.4), (41.78, 42.55), (41.98, 42.75), (42.05, 42.95),
         (42.4, 43.1), (42.5, 43.3), (41.0, 43.9), (39.8, 43.8), (39.8, 43.2)],
    ),
    Disputed(
        "south-ossetia", "South Ossetia", ("GE",), None,
        "Georgian under international law; broke away in the 1990s, Russian troops stand there.",
        (44.0, 42.35), "GE",
        [(43.42, 42.5), (43.6, 42.28), (43.78, 42.13), (43.97, 42.19), (44.2, 42.1),
         (44.4, 42.03), (44.6, 42.05), (44.6, 42.3), (44.42, 42.5), (44.3, 42.75), (43.7, 42.75)],
    ),
    Disputed(
        "transnistria", "Transnistria", ("MD",), None,
        "Moldovan under international law; runs itself since 1992 with Russian troops present.",
        (29.4, 47.05), "MD",
        [(28.5, 48.2), (28.72, 48.03), (28.95, 47.78), (29.15, 47.5), (29.1, 47.3), (29.28, 47.1),
         (29.55, 46.95), (29.45, 46.83), (29.62, 46.7), (29.9, 46.45), (30.3, 46.5), (29.9, 47.2),
         (29.3, 48.1)],
    ),
    Disputed(
        "southern-kurils", "Southern Kuril Islands", ("RU", "JP"), "RU",
        "Held by Russia since 1945; Japan claims the four as its Northern Territories.",
        (147.8, 45.0), "RU",
        [(145.3, 43.3), (147.2, 43.3), (149.1, 44.9), (149.1, 45.7), (145.3, 44.6)],
    ),
    Disputed(
        "falklands", "Falkland Islands", ("GB", "AR"), "GB",
        "British overseas territory that Argentina claims as the Islas Malvinas.",
        (-59.0, -51.75), "FK",
    ),
]  # fmt: skip

NOTES = [
    Disputed(
        "eastern-ukraine", "Donetsk, Luhansk, Kherson and Zaporizhzhia", ("UA", "RU"), None,
        "Ukrainian under international law; Russia declared them annexed in 2022 and holds parts.",
        (37.6, 47.9),
    ),
    Disputed(
        "kosovo", "Kosovo", ("XK", "RS"), "XK",
        "Declared independence in 2008; recognised by about half of the UN members, not by Serbia.",
        (20.9, 42.6),
    ),
    Disputed(
        "palestine", "Palestine", ("PS", "IL"), None,
        "UN observer state; the West Bank with East Jerusalem is under Israeli occupation.",
        (35.25, 31.95),
    ),
    Disputed(
        "taiwan", "Taiwan", ("TW", "CN"), "TW",
        "Governs itself; China claims it, and few states recognise it as one.",
        (121.0, 23.7),
    ),
    Disputed(
        "essequibo", "Essequibo", ("GY", "VE"), "GY",
        "Held by Guyana; Venezuela claims the land west of the river.",
        (-59.5, 6.0),
    ),
    Disputed(
        "halaib", "Halaib Triangle", ("EG", "SD"), "EG",
        "Held by Egypt; Sudan claims it up to an administrative line of 1902.",
        (35.6, 22.5),
    ),
    Disputed(
        "abyei", "Abyei", ("SD", "SS"), None,
        "Claimed by Sudan and South Sudan; its status has been open since 2011.",
        (28.4, 9.6),
    ),
    Disputed(
        "south-china-sea", "Spratly and Paracel Islands", ("CN", "TW", "VN", "PH", "MY", "BN"),
        None,
        "Reefs and islets held and claimed by several states; too small to be drawn.",
        (113.5, 11.5),
    ),
    Disputed(
        "ceuta-melilla", "Ceuta and Melilla", ("ES", "MA"), "ES",
        "Spanish cities on the African coast that Morocco claims.",
        (-5.33, 35.885),
    ),
    Disputed(
        "gibraltar", "Gibraltar", ("GB", "ES"), "GB",
        "British overseas territory that Spain claims.",
        (-5.36, 36.145),
    ),
    Disputed(
        "chagos", "Chagos Archipelago", ("GB", "MU"), "GB",
        "Drawn as British Indian Ocean Territory; Mauritius claims it.",
        (72.4, -7.3),
    ),
]  # fmt: skip


class Line(NamedTuple):
    """A contested border that two countries of the UN-based source share; `north_of` in degrees."""

    id: str
    name: str
    sides: tuple[str, str]
    north_of: float = -90.0


LINES = [
    Line("line-of-control", "Line of Control", ("IN", "PK"), 32.6),
    Line("actual-control", "Line of Actual Control", ("CN", "IN")),
    Line("cyprus-green-line", "Green Line", ("CY", "XC")),
    Line("serbia-kosovo", "Border of Serbia and Kosovo", ("RS", "XK")),
    Line("israel-palestine", "Armistice line of 1949", ("IL", "PS")),
    Line("golan-line", "Ceasefire line of 1974", ("IL", "SY")),
    Line("somaliland-line", "Border of Somaliland", ("SO", "XS")),
    Line("morocco-western-sahara", "Border of Western Sahara", ("EH", "MA")),
]
