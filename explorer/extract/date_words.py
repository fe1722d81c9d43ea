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

# In order: an earlier pattern takes its words before a later one sees them.
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("iso", r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"),
        (
            "days_of_month",
            rf"(?:\b(?:[Bb]etween|[Ff]rom) (?:the )?)?\b(?P<d1>{_D})(?: (?P<m1>{_MONTH}))?{_TO}"
            rf"(?P<d2>{_D})(?: of)? (?P<m2>{_MONTH})(?:,? (?P<y>{_YEAR}))?\b",
        ),
        (
            "month_of_days",
            rf"(?:\b(?:[Bb]etween|[Ff]rom) )?\b(?P<m1>{_MONTH}) (?P<d1>{_D}){_TO}"
            rf"(?:(?P<m2>{_MONTH}) )?(?P<d2>{_D})(?!\d|:|,\d)(?:,? (?P<y>{_YEAR})\b)?",
        ),
        ("numeric", r"\b(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>(?:19|20)\d\d)\b"),
        (
            "month_range",
            rf"\b(?:[Bb]etween|[Ff]rom) (?P<m1>{_MONTH})(?: (?P<y1>{_YEAR}))? (?:and|to|until|till|"
            rf"through) (?P<m2>{_MONTH})(?! \d{{1,2}}\b)(?:,? (?P<y>{_YEAR})\b)?",
        ),
        (
            "day_month",
            rf"\b{_WEEKDAY_FIRST}(?P<d>{_D})(?: of)? (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR})\b|"
            rf"(?P<rel>,? (?:last|this|next|that|the same) year)\b)?(?!\w)",
        ),
        (
            "month_day",
            rf"\b{_WEEKDAY_FIRST}(?P<m>{_MONTH}) (?:the )?(?P<d>{_D})(?!\d|:\d|,\d|%|\.\d)"
            rf"(?:,? (?P<y>{_YEAR})\b|(?P<rel>,? (?:of )?(?:last|this|next|that|the same) year)\b)?",
        ),
        (
            "month_year",
            rf"\b(?:(?P<part>early|late|mid|[Ee]arlier in|[Ll]ater in)[- ]?(?:in )?)?"
            rf"(?P<m>{_MONTH})(?:,? (?:of )?(?P<y>{_YEAR})\b|,? (?:of )?(?P<rel>last|this|next|"
            rf"that|the same|the previous|the following) year\b)",
        ),
        ("rel_month", rf"\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) (?P<m>{_MONTH})(?!\w)"),
        (
            "month",
            rf"(?:\b(?P<pre>[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Tt]hrough|[Tt]hroughout|"
            rf"[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Bb]etween|to|of|and|an?|the|for|early|late|"
            rf"mid|[Ee]arlier in|[Ll]ater in|[Aa]round|[Ll]ast|previous|(?<=,))[- ](?:early |late |"
            rf"mid-)?)(?P<m>{_MONTH})(?!\w|[’']s [a-z]+ (?:said|told))(?! [A-Z][a-z])",
        ),
        (
            "weekday_range",
            rf"\b(?:[Bb]etween|[Ff]rom) (?P<a>{_FULL_WEEKDAY}) (?:and|to|until|till|through) "
            rf"(?P<b>{_FULL_WEEKDAY})\b",
        ),
        (
            "weekday_of_week",
            rf"\b(?P<w>{_FULL_WEEKDAY})(?: (?:morning|afternoon|evening|night))? "
            r"(?:(?:of )?(?P<rel>last|this|next) week|(?P<ago>a|two|three) weeks? ago)\b",
        ),
        (
            "weekday",
            rf"{_NOT_RECURRING}(?:\b(?P<rel>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|"
            rf"[Tt]he previous|[Tt]he following|[Tt]hat) )?"
            rf"(?<!Black )(?<!Good )(?<!Super )(?<!Bloody )(?<!Cyber )(?<!Ash )(?<!Palm )"
            rf"(?<!Easter )(?<!Fat )(?<!Holy )\b(?P<w>{_FULL_WEEKDAY})(?!s\b|\w| Night| Times|-\w+ to)"
            r"(?P<night> night)?",
        ),
        ("holiday", r"\b(?P<h>Christmas Eve|Christmas Day|Boxing Day|New Year[’']s Eve|New Year[’']s Day|Valentine[’']s Day|Halloween|May Day|Bastille Day|Christmas(?! \w*(?:tree|gift|present|carol|market|card|shopp|decorat|party|island)))\b(?:,? (?P<y>20\d\d|19\d\d))?"),
        (
            "season",
            rf"\b(?:(?P<rel>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]he previous|[Tt]he following|"
            rf"[Tt]hat|[Ii]n the|[Ii]n|[Ee]arly|[Ll]ate|[Tt]he|[Oo]ver the|[Dd]uring the|"
            rf"[Ss]ince the|[Tt]his coming|[Ss]ince|[Bb]y|[Mm]id) )(?:early |late )?(?P<s>{_SEASON})\b(?! of (?!\d|last|this|next))"
            rf"(?:,? (?:of )?(?:(?P<y>{_YEAR})\b|(?P<ry>last year|this year|next year)))?",
        ),
        (
            "quarter",
            r"\b(?:[Tt]he )?(?P<q>first|second|third|fourth|last) quarter(?: of (?:(?P<y>20\d\d|"
            r"19\d\d)|(?P<ry>last|this|next) year))?\b",
        ),
        (
            "half",
            r"\b[Tt]he (?P<q>first|second) half of (?:(?P<y>20\d\d|19\d\d)|(?P<ry>last|this|next) year)\b",
        ),
        (
            "rel_unit",
            r"\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:in )?(?P<rel>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]he previous|"
            r"[Tt]he past|[Tt]he following|[Tt]hat|[Tt]he same|[Tt]his coming|[Tt]he coming) "
            r"(?P<u>week|weekend|month|year|decade|fortnight|night)\b(?! (?:ago|old))"
            r"(?! and a half)",
        ),
        ("weekend", r"\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n) the weekend\b"),
        (
            "day_word",
            r"\b(?P<w>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b"
            r"(?![’']s)",
        ),
        (
            "ago",
            rf"\b(?:[Aa]bout |[Aa]round |[Nn]early |[Aa]lmost |[Mm]ore than |[Oo]ver |[Jj]ust |[Ss]ome )?(?P<n>{_COUNT}) (?P<u>{_UNIT})s? ago\b",
        ),
        (
            "offset",
            rf"\b(?P<n>{_COUNT}|[Tt]he) (?P<u>{_UNIT})s? (?:(?P<dir>earlier|later|previously)\b"
            r"(?! than)|(?P<dir2>before|after)\b(?= last|[,.;]|$))",
        ),
        (
            "offset_of",
            rf"\b(?P<n>{_COUNT}|[Tt]he) (?P<u>{_UNIT})s? (?P<dir>before|after)\b",
        ),
("next_day", r"\b[Tt]he (?P<dir>next|following|previous|same) (?P<u>day|morning|afternoon|evening|night)\b"),
        ("that_day", r"\b(?:[Tt]hat|[Ll]ater that|[Ee]arlier that) (?P<u>day|morning|afternoon|evening|night)\b"),
        (
            "years",
            rf"\b(?:[Bb]etween|[Ff]rom) (?P<a>{_YEAR}) (?:and|to|until|till|through) (?P<b>{_YEAR})\b"
            rf"|\b(?P<c>{_YEAR})[-–](?P<d>{_YEAR}|\d\d)\b(?!-)",
        ),
        ("decade", r"\b(?:[Tt]he )?(?:(?P<part>early|mid|late)[- ])?(?P<y>1[5-9]\d|20\d)0s\b"),
        (
            "year",
            rf"\b(?P<pre>[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Tt]hrough|[Dd]uring|[Ff]rom|[Bb]efore|"
            rf"[Aa]fter|[Aa]round|[Ee]arly|[Ll]ate|[Mm]id|to|of|and|or|early in|late in)[- ]"
            rf"(?P<y>{_YEAR})\b(?!-\w| (?:people|men|women|children|votes|euros|dollars|meters|"
            rf"metres|miles|km|tons|tonnes|soldiers|troops|cases|deaths|homes|jobs|seats|pages)\b)(?![,.]\d)",
        ),
        (
            "year_of_event",
            rf"\b(?P<y>{_YEAR}) (?=(?:[a-z]+ ){{0,2}}(?:summit|election|elections|war|invasion|"
            r"attack|attacks|coup|revolution|earthquake|deal|agreement|referendum|protests|"
            r"uprising|crisis|massacre|bombing|treaty|accord|ceasefire|annexation|genocide|"
            r"tsunami|hurricane|flood|floods|famine|campaign|vote|pact|raid|killing|murder|"
            r"assassination|disaster|tournament|World Cup|Olympics)\b)",
        ),
    )
)  # fmt: skip
