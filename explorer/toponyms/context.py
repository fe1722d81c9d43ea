"""What stands around a name: is it part of an organisation's or a person's name, or a place?

Nothing here knows a country; the rules look at the words before and after a stretch of text.
"""

from __future__ import annotations

import re
from functools import cache

from explorer.gazetteer import tables
from explorer.gazetteer.matcher import Hit

_REACH = 60
_ORGANISATION_NOUNS = (
    "University|College|Airlines?|Airways|Telecom|Times|Post|Daily|Herald|Tribune|Globe|Journal|"
    "Gazette|Chronicle|Examiner|Observer|Independent|Museum|Institute|Institution|Broadcasting|"
    "Motors?|Steel|Electric|Securities|Foundation|Society|Association|Federation|Academy|"
    "Symphony|Orchestra|Opera|Ballet|Philharmonic|Chamber|Corporation|Corp|Inc|Ltd|PLC|Holdings|"
    "Club|FC|F\\.C\\.|SC|Prix|Open|Marathon|Cup|League|School|Hospital|Cathedral|Observatory|"
    "Review|Press|Center|Centre|Red Cross|Red Crescent|Organi[sz]ation|Agreements?|Accords?|"
    "Treaty|Conventions?|Protocol|Declaration|Statute|Pact|Charter|Memorandum|Prize|"
    "Stock Exchange|Exchange|Street|Avenue|Boulevard|Bridge|Group|Bank|Brothers|Magazine|Mail|"
    "Standard|Union|Council on|Council for|Consensus|Derby|Stakes|Masters|Film Festival|"
    "Philharmonia|Biennale|Studios?|Records|Network|Fund|Partners|Capital Management|Energy|"
    "Gas|Oil|Petroleum|Insurance|Mobile|Railways?|Aerospace|Shipbuilding|Heavy Industries|"
    "Electronics|Pharma\\w*|Beer|Breweries|Party of"
)
_TEAM = (
    "United|City|Rovers|Wanderers|Albion|Hotspur|Athletic|Town|County|Bulls|Lakers|Clippers|"
    "Warriors|Celtics|Knicks|Nets|Heat|Spurs|Rockets|Mavericks|Suns|Nuggets|Bucks|Pistons|Pacers|"
    "Hawks|Hornets|Magic|Wizards|Raptors|76ers|Cavaliers|Kings|Jazz|Thunder|Grizzlies|Pelicans|"
    "Timberwolves|Trail Blazers|Yankees|Mets|Dodgers|Giants|Cubs|Cardinals|Astros|Rangers|Braves|"
    "Phillies|Nationals|Orioles|Mariners|Padres|Rockies|Guardians|Indians|Tigers|Twins|Royals|"
    "Brewers|Reds|Pirates|Marlins|Rays|Patriots|Cowboys|Eagles|Commanders|Redskins|Packers|Bears|"
    "Lions|Vikings|Falcons|Panthers|Saints|Buccaneers|49ers|Seahawks|Rams|Chargers|Raiders|"
    "Broncos|Chiefs|Texans|Colts|Titans|Jaguars|Bills|Dolphins|Jets|Ravens|Bengals|Browns|"
    "Steelers|Bruins|Canadiens|Maple Leafs|Senators|Sabres|Red Wings|Blackhawks|Blues|Predators|"
    "Avalanche|Wild|Flames|Oilers|Canucks|Sharks|Ducks|Golden Knights|Kraken|Coyotes|Islanders|"
    "Devils|Flyers|Penguins|Capitals|Hurricanes|Lightning|Galaxy|Sounders|Timbers|Dynamo|Sox|"
    "White Sox|Red Sox|Real|Saint-Germain|Bulldogs|Longhorns|Crimson Tide|Gators|Seminoles|"
    "Wolverines|Buckeyes|Fever|Sky|Liberty|Mercury|Storm|Lynx|Aces"
)
_AFTER = re.compile(
    rf"(?:\s(?:[A-Z][\w&.’-]*|&)){{0,3}}?\s(?:{_ORGANISATION_NOUNS})(?![\w’'])"
    r"(?! (?:Minister|Ministry|Secretary|Commissioner|Envoy))"
)
_TEAM_AFTER = re.compile(rf"\s(?:{_TEAM})(?!\w)")
_TITLE_BETWEEN = re.compile(
    r"\b(?:President|Minister|Prime|Premier|Secretary|Ambassador|Gov|Sen|Rep|Chancellor|King|"
    r"Queen|Prince|General|Gen|Governor|Senator|Envoy|Judge|Mayor|Chief|Director)\b"
)
_BEFORE = re.compile(
    r"(?:\b(?:Bank|Banco|Banque|University|College|Institute|Institution|Church|Museum|Academy|"
    r"Society|Association|Federation|Times|Voice|Archdiocese|Diocese|Archbishop|Bishop|Club|Tour|"
    r"Tower|Treaty|Duke|Duchess|Earl|Party|School|Orchestra|Opera|Bible|Merchant|Strait|Straits|"
    r"Battle Hymn|Free State|Daughters|Sons|Bishops|Lloyd’s|Lloyd's|Electricit[eé]|Hospital|"
    r"Alliance|Confederation|Royal Society|Aeroflot|Giro|Isle|Brotherhood|Friends|Cathedral|"
    r"Stock Exchange|Airlines|Telecom) "
    r"(?:of|for|de|d'|di|du) (?:the )?"
    r"|\b(?:Air|Radio(?: Free)?|Bank|Banca|Real|Atl[eé]tico|Inter|AC|FC|Bayern|Borussia|Bayer|"
    r"Olympique|Dinamo|Dynamo|Red Star|Shakhtar|CSKA|Spartak|Maccabi|Sparta|Lokomotiv|Zenit|"
    r"Hertha|Union|Ajax|Sporting|Miss|Miss Universe|Radio Télévision|HMS|USS|Team|Hotel|Cafe|"
    r"Studio|Deutsche|HSBC|Fort|Mount|Lake|Camp|Cape|Point|Port|Loch|Glen) )$"
)
# What a town has as a town: "Paris Public Library" is in Paris, as "Paris police" are.
_OWN_OFFICE = re.compile(
    r"\s(?:Police|Fire Department|City Council|Town Council|City Hall|Town Hall|Public Library|"
    r"Public Schools|City Schools|High School|Middle School|Chamber of Commerce|School Board|"
    r"School District|Board of Education|Township)\b"
)
_GEOGRAPHY = re.compile(
    r"\s(?:River|Sea|Ocean|Strait|Channel|Bay|Falls|Lake|Mountains?|Glacier|Trench|"
    r"Street|Road|Lane|Square|Park|Hotel|Tower|House Hotel|Beach Boys|syndrome|variant)\b"
)
_FOOD = re.compile(
    r"\s(?:breasts?|legs?|sandwich(?:es)?|dinner|burgers?|bacon|meat|stuffing|farm(?:er|ers|s)?|"
    r"roast|producers?|sausages?|prices are per|basting|carcass|hunters?|vultures?|meatballs?|"
    r"gravy|trot)\b"
)
_NAME_BEFORE = re.compile(r"([A-ZÀ-Þ][\w’'-]*\.?)(?: [A-Z]\.)?\s$")
_NAME_AFTER = re.compile(r"\s(?:[A-Z]\. )?([A-ZÀ-Þ][a-zß-ɏ’'-]\w*)")
_HONORIFIC = re.compile(
    r"(?:\b(?:Mrs?|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Judge|Justice|Prof|Coach|Officer|Detective|Sgt|"
    r"Lt|Capt|Rev|Sen|Rep|Col|Maj|Madam|Mx|Baroness|Professor|Sheriff|Deputy|Private|Pvt|Cpl)"
    r"\.?\s)$"
)
_AFTER_PERSON = re.compile(
    r"(?:’s|'s)?,? (?:who|himself|herself|(?:\d{1,2}|aged \d{1,2}),|whose)\b|,? \d{1,2},"
)
_SAID = re.compile(r",? (?:said|says|told|tells|added|recalled|laughed|smiled|wrote|tweeted)\b")
_SPEAKS_BEFORE = re.compile(r"\b(?:said|says|added|according to|recalled) $")
_CLOSES = re.compile(r"[,.;:]|$")
_PLACE_AFTER_NAME_WORDS = (
    "President Prime Minister Foreign King Queen Prince Gov Governor Sen Senator Rep Mayor Supreme "
    "National State Army Police Republicans Democrats Republican Democratic Parliament Congress "
    "Senate House Central Islamic Defense Defence Interior Finance Secretary Attorney Ambassador "
    "General Navy Air Airport International Region Oblast Province County Department Legislature "
    "Olympics Summit Crown Chief Deputy Health Environment Energy Trade Justice Court Security "
    "Strip Valley And In On To From With Against Over For As After Wins Says Votes Vs Of The At "
    "Lt Rep Reps District Metropolitan Fire City Guard Border Peninsula Chancellor Premier "
    "Parliamentary Election Elections War Conflict Crisis Ministry"
)
_PLACE_AFTER_NAME = frozenset(_PLACE_AFTER_NAME_WORDS.split())
_PLACE_WORD_BEFORE = re.compile(
    r"(?:\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Ii]nto|[Tt]owards?|[Tt]hroughout|[Aa]cross|[Vv]ia|"
    r"[Dd]owntown|[Cc]entral|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Ss]uburban|[Nn]earby|"
    r"[Ii]nside|[Aa]round|[Nn]orth of|[Ss]outh of|[Ee]ast of|[Ww]est of|miles from|"
    r"kilometers from|kilometres from|km from|flew to|travell?ed to|moved to|drove to|"
    r"arrived from|fled from|visit to|trip to|invaded|occupied|(?:city|cities|town|towns|village|"
    r"port|capital|province|region|county|suburb|state|outskirts|streets|people|government|"
    r"republic|kingdom|border|mayor|residents?|governor|president|prime minister) of) (?:the )?"
    r"|\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Pp]ort) )$"
)
_AGED = re.compile(r", (?:aged )?\d{1,3}, (?:(?:both |all |formerly )?(?:of|from) )?$")
_PROVINCE_AFTER = re.compile(
    r" (?:[Ss]tate|[Pp]rovince)\b(?![-–]| (?:media|TV|television|visit|radio|news|department|oil|"
    r"owned|run|compan|firm|broadcaster|prosecutors?|secrets?|funeral|dinner|banquet))"
)
_PROVINCE_BEFORE = re.compile(r"\b[Pp]rovinces? of (?:the )?$")
_WEAK_PLACE_BEFORE = re.compile(r"\b(?:[Ff]rom|[Tt]o|[Aa]t|[Bb]etween|[Oo]f) $")
_PLACE_AFTER = re.compile(r"(?:\s(?:region|province|oblast|airport|suburb|district|county|area)\b)")
_CAPITAL_AFTER = re.compile(r"[\s-][A-ZÀ-Þ]")


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    rows = tables.traps()
    return rows.given, rows.like_given, rows.like_family


def before(text: str, hit: Hit) -> str:
    """Return the few words before the hit."""
    return text[max(0, hit.span.start - _REACH) : hit.span.start]


def after(text: str, hit: Hit) -> str:
    """Return the few words after the hit."""
    return text[hit.span.end : hit.span.end + _REACH]


def in_other_name(text: str, hit: Hit) -> bool:
    """Tell whether the hit is part of the name of an organisation, a team, a water or a dish."""
    behind, ahead = before(text, hit), after(text, hit)
    if hit.names[0].how == "city" and _OWN_OFFICE.match(ahead) and not _BEFORE.search(behind):
        return False
    organisation = _AFTER.match(ahead)
    if organisation and not _TITLE_BETWEEN.search(organisation.group()):
        return True
    if hit.names[0].how == "city" and _TEAM_AFTER.match(ahead):
        return True
    if _BEFORE.search(behind):
        return True
    if hit.text == "Turkey" and _FOOD.match(ahead):
        return True
    return bool(_GEOGRAPHY.match(ahead)) and hit.names[0].how != "demonym"


def in_title_case(text: str, hit: Hit) -> bool:
    """Tell whether the hit's line is set in title case, where capitals say nothing."""
    start = text.rfind("\n", max(0, hit.span.start - 200), hit.span.start) + 1
    end = text.find("\n", hit.span.end, hit.span.end + 200)
    line = text[max(start, hit.span.start - 200) : end if end >= 0 else hit.span.end + 200]
    words = [word for word in re.findall(r"[A-Za-z]+", line) if len(word) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.75 * len(words)


def follows_given(text: str, hit: Hit) -> bool:
    """Tell whether a first name stands directly before the hit."""
    first = _NAME_BEFORE.search(before(text, hit))
    return first is not None and first.group(1) in _lists()[0]


def of_a_person(text: str, hit: Hit) -> bool:
    """Tell whether the hit is a first or a family name where it stands."""
    _, like_given, like_family = _lists()
    behind, ahead = before(text, hit), after(text, hit)
    if follows_given(text, hit):
        return True
    if hit.text in like_family:
        if _HONORIFIC.search(behind):
            return True
        if _AFTER_PERSON.match(ahead) and not placed(text, hit):
            return True
    follower = _NAME_AFTER.match(ahead)
    if hit.text in like_given and follower and not in_title_case(text, hit):
        return follower.group(1).rstrip(".") not in _PLACE_AFTER_NAME and not _BEFORE.search(behind)
    return False


def placed(text: str, hit: Hit) -> bool:
    """Tell whether the words around say that the hit is a place: "in", "the city of"."""
    return bool(_PLACE_WORD_BEFORE.search(before(text, hit)))


def loosely_placed(text: str, hit: Hit) -> bool:
    """Tell whether the words around let the hit be a place, as they let it be a person."""
    return bool(_WEAK_PLACE_BEFORE.search(before(text, hit)))


def of_an_age(text: str, hit: Hit) -> bool:
    """Tell whether somebody of a given age is of the place: "Ann Poe, 36, of Palestine"."""
    return bool(_AGED.search(before(text, hit)))


def called_province(text: str, hit: Hit) -> bool:
    """Tell whether the hit is called a province or a state: "Niger State"."""
    if _PROVINCE_AFTER.match(after(text, hit)):
        return True
    return bool(_PROVINCE_BEFORE.search(before(text, hit)))


def called_region(text: str, hit: Hit) -> bool:
    """Tell whether a word for a stretch of land follows: "Kherson region"."""
    return bool(_PLACE_AFTER.match(after(text, hit)))


def goes_on(text: str, hit: Hit) -> bool:
    """Tell whether another capitalised word follows directly, so that the name may be longer."""
    return bool(_CAPITAL_AFTER.match(after(text, hit)))


def speaks(text: str, hit: Hit) -> bool:
    """Tell whether the hit stands beside a verb of saying."""
    ahead = after(text, hit)
    if _SAID.match(ahead):
        return True
    return bool(_CLOSES.match(ahead)) and bool(_SPEAKS_BEFORE.search(before(text, hit)))


def may_be_family(hit: Hit) -> bool:
    """Tell whether people bear the name as their family's."""
    return hit.text in _lists()[2]


def may_be_given(hit: Hit) -> bool:
    """Tell whether people bear the name as their first."""
    return hit.text in _lists()[1]
