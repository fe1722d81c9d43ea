"""The words that say when: patterns only. What each means is worked out in `date_rules`."""

from __future__ import annotations

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs",
            "friday fri", "saturday sat", "sunday sun",
        )
    )
    for name in names.split()
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "the": 1, "a couple of": 2,
}  # fmt: skip
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_ORDINAL = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth"
)
ORDINALS = {word: number for number, word in enumerate(_ORDINAL.split(), 1)}
HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "boxing day": (12, 26), "new year’s eve": (12, 31), "new year's eve": (12, 31),
    "new year’s day": (1, 1), "new year's day": (1, 1), "valentine’s day": (2, 14),
    "valentine's day": (2, 14), "halloween": (10, 31), "may day": (5, 1), "bastille day": (7, 14),
    "new year": (1, 1),
}  # fmt: skip

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?)"
)
_FULL_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_D = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_WEEKDAY_FIRST = rf"(?:{_WEEKDAY},? (?:the )?)?"
_COUNT = (
    r"(?:\d{1,4}|[Aa]n?|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty|forty|fifty|a couple of))"
)
_UNIT = r"(?:day|night|week|fortnight|month|year|decade|hour)"
_TO = r"(?: ?[-–—] ?| (?:to|and|until|till|through|or) (?:the )?)"
_NOT_RECURRING = r"(?<!every )(?<!Every )(?<!each )(?<!Each )"

# Whether a text has any word that may say when: most sentences do not, and need no more.
HINT = re.compile(
    r"\b(?:1[5-9]\d\d|20\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|"
    r"Fri|Sat|Sun|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|Christmas|Boxing|New Year|"
    r"Valentine|Halloween|Bastille|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Oo]vernight|"
    r"days?\b|weeks?\b|weekend|months?\b|years?\b|night\b|morning|afternoon|evening|spring|"
    r"summer|autumn|fall\b|winter|decades?\b|ago\b|quarter|fortnight|\d0s\b)"
)

_LAST_NEXT = r"[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming"
_AROUND = r"[Tt]he previous|[Tt]he following|[Tt]hat"
_OF_YEAR = rf"(?:(?P<y>{_YEAR})|(?P<ry>last|this|next) year)"
_SAME_YEAR = r"(?P<rel>,? (?:of )?(?:last|this|next|that|the same) year)\b"
_THROUGH = r"(?:and|to|until|till|through)"
_BETWEEN = r"\b(?:[Bb]etween|[Ff]rom)"
_PARTS = r"(?:day|morning|afternoon|evening|night)"
_NAMED_DAYS = "".join(
    rf"(?<!{name} )"
    for name in (
        "Black",
        "Good",
        "Super",
        "Bloody",
        "Cyber",
        "Ash",
        "Palm",
        "Easter",
        "Fat",
        "Holy",
    )
)
_BEFORE_MONTH = (
    r"[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Tt]hrough|[Tt]hroughout|[Dd]uring|[Ff]rom|[Bb]efore|"
    r"[Aa]fter|[Bb]etween|to|of|and|an?|the|for|early|late|mid|[Ee]arlier in|[Ll]ater in|"
    r"[Aa]round|[Ll]ast|previous|(?<=,)"
)
_BEFORE_SEASON = (
    rf"{_LAST_NEXT}|{_AROUND}|[Ii]n the|[Ii]n|[Ee]arly|[Ll]ate|[Tt]he|[Oo]ver the|[Dd]uring the|"
    r"[Ss]ince the|[Ss]ince|[Bb]y|[Mm]id"
)
_BEFORE_YEAR = (
    r"[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Tt]hrough|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Aa]round|"
    r"[Ee]arly|[Ll]ate|[Mm]id|to|of|and|or|early in|late in"
)
_THINGS = (
    r"people|men|women|children|votes|euros|dollars|meters|metres|miles|km|tons|tonnes|soldiers|"
    r"troops|cases|deaths|homes|jobs|seats|pages"
)
_HAPPENINGS = (
    r"summit|elections?|war|invasion|attacks?|coup|revolution|earthquake|deal|agreement|referendum|"
    r"protests|uprising|crisis|massacre|bombing|treaty|accord|ceasefire|annexation|genocide|"
    r"tsunami|hurricane|floods?|famine|campaign|vote|pact|raid|killing|murder|assassination|"
    r"disaster|tournament|World Cup|Olympics"
)
_NOT_THE_FEAST = r"(?! \w*(?:tree|gift|present|carol|market|card|shopp|decorat|party|island))"
_FEAST = (
    r"Christmas Eve|Christmas Day|Boxing Day|New Year[’']s Eve|New Year[’']s Day|"
    rf"Valentine[’']s Day|Halloween|May Day|Bastille Day|Christmas{_NOT_THE_FEAST}"
)

# In order: an earlier pattern takes its words before a later one sees them.
_SOURCES: tuple[tuple[str, str], ...] = (
    ("iso", r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"),
    (
        "days_of_month",
        rf"(?:{_BETWEEN} (?:the )?)?\b(?P<d1>{_D})(?: (?P<m1>{_MONTH}))?{_TO}"
        rf"(?P<d2>{_D})(?: of)? (?P<m2>{_MONTH})(?:,? (?P<y>{_YEAR}))?\b",
    ),
    (
        "month_of_days",
        rf"(?:{_BETWEEN} )?\b(?P<m1>{_MONTH}) (?P<d1>{_D}){_TO}"
        rf"(?:(?P<m2>{_MONTH}) )?(?P<d2>{_D})(?!\d|:|,\d)(?:,? (?P<y>{_YEAR})\b)?",
    ),
    ("numeric", r"\b(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>(?:19|20)\d\d)\b"),
    (
        "month_range",
        rf"{_BETWEEN} (?P<m1>{_MONTH})(?: (?P<y1>{_YEAR}))? {_THROUGH} (?P<m2>{_MONTH})"
        rf"(?! \d{{1,2}}\b)(?:,? (?P<y>{_YEAR})\b)?",
    ),
    (
        "day_month",
        rf"\b{_WEEKDAY_FIRST}(?P<d>{_D})(?: of)? (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR})\b|"
        rf"{_SAME_YEAR})?(?!\w)",
    ),
    (
        "month_day",
        rf"\b{_WEEKDAY_FIRST}(?P<m>{_MONTH}) (?:the )?(?P<d>{_D})(?!\d|:\d|,\d|%|\.\d)"
        rf"(?:,? (?P<y>{_YEAR})\b|{_SAME_YEAR})?",
    ),
    (
        "month_year",
        rf"\b(?:(?:early|late|mid|[Ee]arlier in|[Ll]ater in)[- ]?(?:in )?)?(?P<m>{_MONTH})"
        rf"(?:,? (?:of )?(?P<y>{_YEAR})\b|,? (?:of )?(?P<rel>last|this|next|that|the same|"
        r"the previous|the following) year\b)",
    ),
    ("rel_month", rf"\b(?P<rel>{_LAST_NEXT}) (?P<m>{_MONTH})(?!\w)"),
    (
        "month",
        rf"(?:\b(?:{_BEFORE_MONTH})[- ](?:early |late |mid-)?)(?P<m>{_MONTH})"
        r"(?!\w|[’']s [a-z]+ (?:said|told))(?! [A-Z][a-z])",
    ),
    ("weekday_range", rf"{_BETWEEN} (?P<a>{_FULL_WEEKDAY}) {_THROUGH} (?P<b>{_FULL_WEEKDAY})\b"),
    (
        "weekday_of_week",
        rf"\b(?P<w>{_FULL_WEEKDAY})(?: (?:morning|afternoon|evening|night))? "
        r"(?:(?:of )?(?P<rel>last|this|next) week|(?P<ago>a|two|three) weeks? ago)\b",
    ),
    (
        "weekday",
        rf"{_NOT_RECURRING}(?:\b(?P<rel>{_LAST_NEXT}|{_AROUND}) )?{_NAMED_DAYS}"
        rf"\b(?P<w>{_FULL_WEEKDAY})(?!s\b|\w| Night| Times|-\w+ to)(?: night)?",
    ),
    ("holiday", rf"\b(?P<h>{_FEAST})\b(?:,? (?P<y>20\d\d|19\d\d))?"),
    (
        "season",
        rf"\b(?:(?P<rel>{_BEFORE_SEASON}) )(?:early |late )?(?P<s>{_SEASON})\b"
        rf"(?! of (?!\d|last|this|next))(?:,? (?:of )?(?:(?P<y>{_YEAR})\b|"
        r"(?P<ry>last year|this year|next year)))?",
    ),
    (
        "quarter",
        rf"\b(?:[Tt]he )?(?P<q>first|second|third|fourth|last) quarter(?: of {_OF_YEAR})?\b",
    ),
    ("half", rf"\b[Tt]he (?P<q>first|second) half of {_OF_YEAR}\b"),
    (
        "rel_unit",
        r"(?<!the )(?<!The )\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:in )?"
        rf"(?P<rel>{_LAST_NEXT}|{_AROUND}|"
        r"[Tt]he past|[Tt]he same|[Tt]he coming) (?P<u>week|weekend|month|year|decade|fortnight|"
        r"night)\b(?! (?:ago|old))(?! and a half)",
    ),
    ("weekend", r"\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n) the weekend\b"),
    (
        "day_word",
        r"\b(?P<w>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|"
        r"[Tt]his (?:morning|afternoon|evening))\b(?![’']s)",
    ),
    (
        "ago",
        r"\b(?:(?i:about|around|nearly|almost|more than|over|just|some) )?"
        rf"(?P<n>{_COUNT}) (?P<u>{_UNIT})s? ago\b",
    ),
    (
        "offset",
        rf"\b(?P<n>{_COUNT}|[Tt]he) (?P<u>{_UNIT})s? (?:(?P<dir>earlier|later|previously)\b"
        r"(?! than)|(?P<dir2>before|after)\b(?= last|[,.;]|$))",
    ),
    ("offset_of", rf"\b(?P<n>{_COUNT}|[Tt]he) (?P<u>{_UNIT})s? (?P<dir>before|after)\b"),
    ("next_day", rf"\b[Tt]he (?P<dir>next|following|previous|same) (?P<u>{_PARTS})\b"),
    ("that_day", rf"\b(?:[Tt]hat|[Ll]ater that|[Ee]arlier that) (?P<u>{_PARTS})\b"),
    (
        "years",
        rf"{_BETWEEN} (?P<a>{_YEAR}) {_THROUGH} (?P<b>{_YEAR})\b"
        rf"|\b(?P<c>{_YEAR})[-–](?P<d>{_YEAR}|\d\d)\b(?!-)",
    ),
    ("decade", r"\b(?:[Tt]he )?(?:(?:early|mid|late)[- ])?(?P<y>1[5-9]\d|20\d)0s\b"),
    (
        "year",
        rf"\b(?:{_BEFORE_YEAR})[- ](?P<y>{_YEAR})\b(?!-\w| (?:{_THINGS})\b)(?![,.]\d)",
    ),
    ("year_of_event", rf"\b(?P<y>{_YEAR}) (?=(?:[a-z]+ ){{0,2}}(?:{_HAPPENINGS})\b)"),
)
PATTERNS = tuple((name, re.compile(source)) for name, source in _SOURCES)
