"""Where and when an article was filed: the dateline, the stamp, the masthead."""

from __future__ import annotations

import re

from explorer.gazetteer import cities
from explorer.model import Span
from explorer.text.days import MONTH

_DASH = r"(?:\s*[—–―]\s*|\s+--?\s+|\s*--\s*)"
_CAPS_WORD = r"[A-ZÀ-Þ](?:[A-ZÀ-Þ'’]|-(?=[A-ZÀ-Þ])|\.(?=[A-ZÀ-Þ]| [A-ZÀ-Þ]{2}))+"
_CAPS = rf"{_CAPS_WORD}(?: (?:{_CAPS_WORD}|[A-ZÀ-Þ]\b)){{0,3}}"
_TITLED = r"[A-ZÀ-Þ][\w.'’\-]+(?:,? [A-ZÀ-Þ][\w.'’\-]+){0,3}"
_MONTH_DAY = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?"
_WHOLE_DAY = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),? \d{{4}}"
_DAY = rf"(?:[.,]? {_MONTH_DAY}\.?| \({_MONTH_DAY}\))"
_AGENCY = r"(?: ?\((?:[A-Z][\w.& -]{1,30}|dpa)\)| ?/[A-Z][\w.& -]{1,30}/)"
_OPENS = r"(?=[A-Z“\"‘])"
# "PARIS", "PARIS, Texas", "LONDON/PARIS", "LONDON and PARIS", "GENEVA / NEW YORK"
_PLACE = rf"{_CAPS}(?:, {_TITLED}|/{_TITLED}|(?: / | and ){_CAPS})?"
_DATELINE = re.compile(
    rf"\A(?:(?P<place>{_PLACE})(?:"
    rf"{_DASH}{_AGENCY}{_DASH}(?:{_MONTH_DAY}{_DASH})?"  # LONDON--(BUSINESS WIRE)--Mar 14, 2019--
    rf"|{_DAY} [A-Z]{{3,12}}{_DASH}"  # ASTANA. March 14. KAZINFORM -
    rf"|{_DAY}?{_AGENCY}\.?{_DASH}?"  # PARIS, March 14 (Reuters) -
    rf"|{_DAY}?{_DASH}"  # PARIS (March 14) —
    rf"|: {_OPENS})"  # ISLAMABAD: The
    rf"|(?P<mixed>{_TITLED}){_DAY}?{_AGENCY}{_DASH}"
    rf"|(?P<dated>{_TITLED}(?: and {_TITLED})?)(?:,? {_WHOLE_DAY}| \({_WHOLE_DAY}\)){_DASH}"
    rf"|(?P<dashed>{_TITLED})\s*[—–]\s+{_OPENS}"
    rf"|\((?P<bracketed>{_TITLED})\)\s*[—–]\s+{_OPENS}"
    rf"|(?P<town>{_TITLED}): {_OPENS}"  # London: Astronomers
    rf"|{_MONTH_DAY}{_AGENCY}{_DASH}|{_AGENCY.replace(' ?', '')}{_DASH})"
)
_REACH = 120  # letters a dateline takes at most
_SEVERAL = re.compile(r"(?:(?<!\s)\s+)?/\s*| and (?=[A-ZÀ-Þ])")
_OF_AGENCY = re.compile(rf"{_AGENCY}{_DASH}?$")
_NOT_A_PLACE = re.compile(
    r"(?:The|A|An|It|This|That|He|She|They|But|And|Breaking|Exclusive|Analysis|Update|Live|Opinion|"
    r"BREAKING|EXCLUSIVE|ANALYSIS|UPDATE|LIVE|OPINION|EXPLAINER|WATCH|FACTBOX|TIMELINE)\b"
)
DATE = re.compile(
    rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|"
    rf"th)? {MONTH},? \d{{4}}|"
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
_STAMP = re.compile(
    r"\A(?:(?:first |last |originally |for )?(?:immediate release|published|posted|updated|"
    r"modified|created|filed|issued|date)"
    rf"(?: on| at)?:? ?.{{0,30}}?(?P<after>{DATE.pattern}).{{0,60}}|"
    rf"(?-i:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,3}}(?: \([A-Z][\w.’ '-]{{1,30}}\))?, )?{_WEEKDAY}"
    rf"(?P<alone>{DATE.pattern})(?:[ ,|·•/–-]*(?:at )?\d{{1,2}}[:.]\d{{2}}.{{0,60}}|"
    rf"\W*))$",
    re.IGNORECASE,
)
_MASTHEAD = re.compile(
    r"\A(?:The )?(?:[A-Z][\w'’-]+ ){0,3}(?:Post|Times|Gazette|Herald|Tribune|Courier|Chronicle|"
    r"Guardian|"
    r"Observer|Journal|Mail|Standard|Mirror|Telegraph|Independent|Press|Monitor|Correspondent|"
    r"Newswire|Dispatch|Examiner|Argus|Echo|Bulletin|Review|Register|Sentinel|Globe|Inquirer|Daily)"
    r"(?![a-z])"
)
_OUTLET = re.compile(
    r"(?:The )?(?:Washington Post|New York Times|Guardian|Financial Times|Wall Street Journal|"
    r"Associated Press|Economist|Independent|Times|Telegraph|Observer|Atlantic|Irish Times|"
    r"Moscow Times|"
    r"Kyiv Independent|Los Angeles Times)|BBC(?: News)?\b|Reuters\b|Al Jazeera\b|CNN\b|"
    r"AFP\b|Bloomberg\b|Politico\b|NPR\b|Deutsche Welle\b|DW\b|Euronews\b|France 24\b|Axios\b|"
    r"Sky News\b"
)


def find_dateline(text: str, paragraph: Span) -> tuple[Span | None, int]:
    """Return the place of the dateline and where the story starts after it.

    Without a dateline that is None and the paragraph's start; an agency alone gives no place.
    """
    begin = paragraph.start
    found = _DATELINE.match(text[begin : min(paragraph.end, begin + _REACH)])
    if not found or _NOT_A_PLACE.match(found.group()) or begin + found.end() >= paragraph.end:
        return None, begin
    if (town := found.group("town")) and cities.lookup(town) is None:
        return None, begin  # "Update: The …", "Ann Reed: We …"
    for name in ("place", "mixed", "dated", "dashed", "bracketed", "town"):
        if found.group(name):
            return Span(begin + found.start(name), begin + found.end(name)), begin + found.end()
    return None, begin + found.end()


def first_place(dateline: str) -> tuple[str, bool]:
    """Return the first town of a dateline, and whether it names several.

    Filed from two towns at once ("LISBON/MADRID", "BOGOTA and LIMA"): the first is where the
    writer is.
    """
    towns = dateline.split(",", maxsplit=1)[0]
    parts = _SEVERAL.split(towns)
    return parts[0].strip(), len(parts) > 1


def find_agency(opening: str) -> str | None:
    """Return the agency that a dateline names, given all that stands before the story."""
    found = _OF_AGENCY.search(opening)
    return found[0].strip(" ()/—–-―") if found else None


def find_stamp(paragraph: str) -> str | None:
    """Return the day a line like "Published 3 May 2021" names, as written, or None."""
    if len(paragraph) > 140:
        return None
    found = _STAMP.match(paragraph)
    return (found.group("after") or found.group("alone")) if found else None


def find_masthead(paragraph: str) -> str | None:
    """Return the name of a newspaper a short first line is, known or not ("The Halden Courier")."""
    if len(paragraph) > 70 or paragraph[-1:] in '.!?”":;,':
        return None
    found = _MASTHEAD.match(paragraph)
    return found.group() if found else None


def find_outlet(paragraph: str) -> str | None:
    """Return the newspaper or agency a masthead line begins with, or None."""
    if len(paragraph) > 70 or paragraph[-1:] in '.!?”"':
        return None
    found = _OUTLET.match(paragraph)
    return found.group() if found else None
