"""Where and by whom an article was filed: the dateline, the byline, the stamp, the masthead."""

from __future__ import annotations

import re

from explorer.model import Span

_DASH = r"(?:\s*[—–―]\s*|\s+--?\s+|\s*--\s*)"
_CAPS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.\-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’.\-]*){0,3}"
_TITLED = r"[A-ZÀ-Þ][\w.'’\-]+(?:,? [A-ZÀ-Þ][\w.'’\-]+){0,3}"
_DAY = r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?| \([A-Z][a-z]{2,8}\.? \d{1,2}\))"
_AGENCY = r"(?: ?\((?:[A-Z][\w.& ]{1,30}|dpa)\))"
DATELINE = re.compile(
    rf"(?P<place>{_CAPS}(?:(?:,|/) {_TITLED}|/{_CAPS})?){_DAY}?(?:{_AGENCY}{_DASH}?|{_DASH}|"
    rf": (?=[A-Z“\"]))"
    rf"|(?P<mixed>{_TITLED}){_DAY}?{_AGENCY}{_DASH}"
    rf"|(?P<dashed>{_TITLED})\s*[—–]\s+(?=[A-Z“\"‘])"
    rf"|{_AGENCY.replace(' ?', '')}{_DASH}"
)
_NOT_A_PLACE = re.compile(
    r"(?:The|A|An|It|This|That|He|She|They|But|And|Breaking|Exclusive|Analysis|Update|Live|Opinion|"
    r"BREAKING|EXCLUSIVE|ANALYSIS|UPDATE|LIVE|OPINION|EXPLAINER|WATCH|FACTBOX|TIMELINE)\b"
)
_BYLINE = re.compile(
    r"(?:By|BY|by|Written by|Story by|Reported by|Words by|"
    r"From) (?P<names>[A-ZÀ-Þ][^.!?“\"\n]{2,90})$"
    r"|(?P<tagged>[A-ZÀ-Þ][\w.'’\-]+(?: [A-ZÀ-Þ][\w.'’\-]+){1,3})"
    r"(?:,| in [A-ZÀ-Þ]\w+,?| and [^.]{3,60}| \|| -| –)? ?"
    r"(?:(?:[A-Z][\w']+ )?(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Bb]ureau [Cc]hief|BBC News|"
    r"Reuters|in [A-Z]\w+)\b.{0,60})$"
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
DATE = re.compile(
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|"
    rf"th)? {_MONTH},? \d{{4}}|"
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
_STAMP = re.compile(
    r"(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|filed|issued|"
    r"date)"
    rf"(?: on| at)?:? ?.{{0,30}}?(?P<after>{DATE.pattern}).{{0,60}}|"
    rf"{_WEEKDAY}(?P<alone>{DATE.pattern})(?:[ ,|·•/–-]*(?:at )?\d{{1,2}}[:.]\d{{2}}.{{0,60}}|"
    rf"\W*))$",
    re.IGNORECASE,
)
_MASTHEAD = re.compile(
    r"(?:The )?(?:[A-Z][\w'’-]+ ){0,3}(?:Post|Times|Gazette|Herald|Tribune|Courier|Chronicle|"
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
    found = DATELINE.match(text, paragraph.start, min(paragraph.end, paragraph.start + 120))
    if not found or _NOT_A_PLACE.match(found.group()) or found.end() >= paragraph.end:
        return None, paragraph.start
    for name in ("place", "mixed", "dashed"):
        if found.group(name):
            return Span(*found.span(name)), found.end()
    return None, found.end()


def find_byline(paragraph: str) -> str | None:
    """Return the author a byline names, or None where the paragraph is no byline."""
    if len(paragraph) > 110 or paragraph[-1] in ".!?”\"’'":
        return None
    found = _BYLINE.match(paragraph)
    names = (found.group("names") or found.group("tagged")).strip() if found else ""
    names = names.partition(" in ")[0]
    # "The Washington Post" is a masthead run together with what stood beside it, nobody's name.
    return names if names and not names.startswith("The ") else None


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
