"""What in a newspaper page is not the story: captions, credits, buttons, newsletter boxes.

Each pattern must cover a whole paragraph or name its very beginning, and is bound to short
paragraphs: a sentence of the story is never worth losing for a line of furniture.
"""

from __future__ import annotations

import re

from explorer.model import DroppedWhy

_AGENCY = (
    r"(?:AFP|AP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|EFE|Shutterstock|Alamy|Bloomberg|Anadolu|"
    r"Xinhua|TASS|Sputnik|PA(?: Wire| Media)?|Rex|Zuma|NurPhoto|Associated Press|iStock|"
    r"AAP|Kyodo|Yonhap|ANSA|dpa|Magnum|Redux|Pool|Handout|Washington Post|New York Times|"
    r"Guardian|Al Jazeera|BBC|CNN|Observer|Instagram|Facebook|Twitter|screengrab|courtesy)"
)
_CREDIT_AT_END = re.compile(
    rf"[(\[][^()\[\]]{{0,80}}(?:/ ?{_AGENCY}|\bvia {_AGENCY}|\b(?:AP|PA|EPA|file|handout) [Pp]hoto|"
    rf"\b[Pp]hoto(?:graph)? by |for The [A-Z])[^()\[\]]{{0,60}}[)\]]\.?$|"
    rf"[.!?”\"] [(\[](?:[^()\[\]]{{0,40}}\b)?{_AGENCY}[)\]]$|"
    r"[(\[][A-Z][\w.&'’-]+(?: [A-Z][\w.&'’-]+){0,4} ?/ ?[A-Z][\w.&'’-]+(?: [A-Z][\w.&'’-]+){0,4} ?"
    r"(?:via [^()\[\]]{2,40})?[)\]]\.?$|"
    r"[(\[][^()\[\]]{0,40}\b[Pp]hoto ?[/:][^()\[\]]{2,60}[)\]]\.?$|"
    rf"(?:/ ?|\| ?|— ?|via |© ?){_AGENCY}\.?$"
)
_CREDIT_LINE = re.compile(
    rf"\A(?:(?:Photograph|Photo|Image|Picture|Illustration|Credit|Credits|Source|Video|Graphic|"
    rf"Photo credit|Photo by|Image source|Image credit|Getty Images)\s?[:,/|]|"
    rf"(?:Photograph|Photo|Image|Picture)s? (?:by|from|courtesy)\b|"
    rf"(?:Image|Media|Picture|Video) caption\b|FILE\s?(?:PHOTO)?\s?[-–—:]|File photo\b|"
    rf"(?:[A-Z][\w.'-]+ ){{1,4}}/ ?{_AGENCY}\b|©\s?\w)"
)
_INLINE_CREDIT = re.compile(
    rf"(?:Photograph|Photo|Image|Picture|Credit): [^.:]{{2,60}}(?:/{_AGENCY}[^.]{{0,30}})?$"
)
_WHOLE = re.compile(
    r"(?:\d{1,3} ?-?(?:min(?:ute)?s?)(?: read)?(?: ago)?|\d+ (?:hours?|days?) ago|"
    r"advertisement|advertising|sponsored(?: content)?|share(?: this(?: (?:article|story))?)?|"
    r"(?:first |last )?(?:published|posted|updated)(?: on| at)?\W*|"
    r"save|gift(?: article)?|copy link|print|email|comments?(?: \(?\d+\)?)?|\d+ comments?|listen|"
    r"listen to (?:this )?(?:article|story)(?: \d+.*)?|play(?: audio| video)?|loading\W*|"
    r"story continues below(?: (?:this )?advertisement)?|article continues (?:below|after).{0,40}|"
    r"(?:continue|keep) reading\W*(?:the main story)?|skip to (?:main )?content|menu|search|"
    r"sign (?:in|up)|log ?in|subscribe(?: now)?|register(?: now)?|home|world|news|politics|opinion|"
    r"europe|asia|africa|americas|middle east|analysis|exclusive|breaking(?: news)?|live|most read|"
    r"most viewed|more (?:on this story|stories|from .{2,40})|related(?: .{2,20})?|see also|"
    r"recommended(?: .{2,20})?|trending|what to read next|explore more|topics?|tags?|"
    r"end of .{2,40}|"
    r"facebook|twitter|whatsapp|linkedin|x|telegram|instagram|newsletter|follow|"
    r"(?:file|key|at a glance|video|audio|gallery|photos?|in pictures)\W*|back to top|"
    r"this (?:article|story) (?:is|has been|was) (?:more than|updated|amended|part|first|"
    r"originally)"
    r"\b.{0,160}|all rights reserved\W*|terms (?:of|and) .{2,40}|privacy (?:policy|notice).{0,40}|"
    r"https?://\S+|[\W_]+|\d+)",
    re.IGNORECASE,
)
_START = re.compile(
    r"(?:read more|read also|read next|also read|related|see also|more on|watch|listen|"
    r"don['’]t miss|recommended|in depth|explainer|live updates?|opinion|analysis)\s?[:|>»→]|"
    r"(?:sign up|subscribe|register|download|click|tap|follow us|join us|get (?:our|the|this|all|"
    r"email|breaking|unlimited)|enter your|support (?:our|the|independent)|donate|become a|"
    r"share your|"
    r"have you been affected|do you have a (?:story|tip)|contact us|email us|send us|enjoy(?:ing)? "
    r"(?:this|unlimited)|already (?:a )?subscri|you (?:can )?(?:also )?(?:follow|read more|"
    r"unsubscribe)|"
    r"by (?:signing up|subscribing|providing your|clicking)|we use cookies|"
    r"for more (?:news|stories|information)|stay (?:informed|up to date|ahead|connected)|"
    r"our (?:morning|evening|daily|weekly|free) newsletter|"
    r"newsletters? may|listen to our|"
    r"watch (?:the|our) (?:video|full)|copyright|all rights reserved|©|\(c\)|story continues|"
    r"article continues|unlimited access|photos?:|video:)\b|©",
    re.IGNORECASE,
)
_START_ALWAYS = re.compile(
    r"\A(?:(?:a version of this article (?:appear|was)|"
    r"(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}) reported from "
    r"(?-i:[A-Z])|skip past newsletter|after newsletter promotion|newsletter promotion)|"
    r"(?:privacy (?:notice|policy)|cookie|to contact the (?:reporter|author|editor)s?|"
    r"with assistance "
    r"(?:by|from)|for immediate release|media contacts?:|press contacts?:|contacts?: |"
    r"you (?:may|might) also (?:like|be interested)|more (?:coverage|stories|news)\W*$|"
    r"our (?:[\w'’]+ ){1,3}standards|please (?:enable|turn on|sign|subscribe|consider|"
    r"note that this)|"
    r"your browser|support (?:quality|independent) journalism|this video|to (?:comment|subscribe|"
    r"read)|"
    r"leer en |read (?:this (?:story|article) )?in english|want to (?:stay|know more|get more)|"
    r"(?:most (?:popular|viewed|read|shared|commented)|editor['’]?s['’]? picks?|top stories|"
    r"related (?:articles?|stories|topics|coverage|news)|recommended (?:for you|"
    r"stories))\b.{0,20}$)|"
    r"\(?(?:additional )?(?:reporting|writing|editing) by [A-Z]|"
    r".{0,120}\bcontributed (?:reporting|to this (?:report|article|story))\b|"
    r"\(?this (?:story|article|report) (?:was|has been|is) (?:corrected|updated|amended|published|"
    r"originally|refiled|part of|produced|first)|"
    r"associated press (?:writers?|journalists?|reporters?)\b|our standards:|editor['’]s note|"
    r"correction\b\W|update\d*\W|(?:read more|read also|also read|read next)\b(?! (?:than|and|"
    r"or)\b)|"
    r"more on this story\b|the associated press (?:receives|is solely)|© ?\d{4}|copyright \d{4})",
    re.IGNORECASE,
)
_CAPTION_START = re.compile(
    r"(?:(?:Image|Media|Picture|Video) caption|FILE\s?(?:PHOTO)?\s?[-–—:]|File photo)"
)
_EMAIL = re.compile(r"\b[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\b")
_BUTTONS = re.compile(r"\s{2,}|\s[|·•]\s|\n")
_SHOUTED = re.compile(r"[A-Z][A-Z '’&:-]{3,40}$")
_LABELLED = re.compile(
    r"(?:opinion|analysis|explainer|in depth|exclusive|comment|editorial|review|profile"
    r"|obituary|interview|feature|column|essay|letters?|report)\s?[:|]"
    r" (?P<head>[^.|]{8,140})$",
    re.IGNORECASE,
)
_LONG = 260
_FEWEST_OF_HEADLINE = 3  # words
# Words by which a line in capitals is a page's label and no headline.
_LABEL_WORDS = (
    "NEWS SPORT SPORTS LATEST STORIES LIVE VIDEO PHOTOS MORE MENU HOME PAGE TOP BREAKING UPDATES "
    "WORLD OPINION BUSINESS LIFE STYLE WEATHER TIMES POST HERALD GAZETTE JOURNAL TRIBUNE OBSERVER "
    "CHRONICLE DAILY WEEKLY SUNDAY RELEASE ADVERTISEMENT SHARE SIGN SUBSCRIBE"
)
_LABELS = frozenset(_LABEL_WORDS.split())


def is_shouted_headline(paragraph: str) -> bool:
    """Tell whether a text's first line in capitals says something: three words and no label."""
    words = paragraph.split()
    if not _SHOUTED.match(paragraph) or len(words) < _FEWEST_OF_HEADLINE:
        return False
    return not any(_WHOLE.fullmatch(word) or word in _LABELS for word in words)


def is_labelled_headline(paragraph: str) -> bool:
    """Tell whether a text's first line is its headline behind a label: "OPINION: Enough is …"."""
    found = _LABELLED.match(paragraph)
    return found is not None and len(found["head"].split()) >= _FEWEST_OF_HEADLINE


def reason(paragraph: str) -> DroppedWhy | None:
    """Return why the paragraph is no part of the story, or None where it may be."""
    if _CREDIT_AT_END.search(paragraph[-170:]) and len(paragraph) < 900:
        return "caption"
    if _CAPTION_START.match(paragraph) or _INLINE_CREDIT.search(paragraph[-120:]):
        return "caption"
    if len(paragraph) <= _LONG and _CREDIT_LINE.match(paragraph):
        return "caption"
    if _START_ALWAYS.match(paragraph):
        return "furniture"
    if len(paragraph) <= _LONG and (_START.match(paragraph) or _is_buttons(paragraph)):
        return "furniture"
    if len(paragraph) <= 120 and _EMAIL.search(paragraph) and paragraph[-1] not in '.!?”"':
        return "furniture"
    return None


def _is_buttons(paragraph: str) -> bool:
    """Tell whether the line is made of buttons and labels: "Share  Save  Comments (37)"."""
    if _SHOUTED.match(paragraph) and len(paragraph.split()) <= 4:
        return True
    return all(_WHOLE.fullmatch(part) for part in _BUTTONS.split(paragraph) if part)
