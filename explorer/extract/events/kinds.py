"""Verbs and nouns for what happens: which word makes an event, and of what kind."""

from __future__ import annotations

import re

_KINDS = {
    "meeting": "met meets meeting meetings talks held hosted hosts hosting greeted welcomed summit",
    "visit": "visited visits visit trip travelled traveled arrived flew toured",
    "agreement": "signed signs agreed deal treaty memorandum agreement accord pact ratified",
    "election": "elected reelected re-elected election elections vote votes voted referendum won",
    "appointment": "appointed named sworn nominated inaugurated took office",
    "departure": "resigned quit stepped ousted fired dismissed sacked retired",
    "attack": (
        "attacked attacks attack struck strike strikes bombed shelled shelling fired shot invaded "
        "invasion raided killed killing stabbed exploded explosion stormed ambushed missile"
    ),
    "conflict": "fought clashed clashes fighting skirmishes war battle",
    "disaster": (
        "flooded earthquake quake storm hurricane typhoon cyclone wildfire fire burned burnt "
        "collapsed sank crashed crash derailed eruption erupted landslide tornado tsunami drought"
    ),
    "protest": "protested protests protest marched rallied demonstrated rally strike walked",
    "arrest": (
        "arrested detained jailed sentenced convicted charged indicted imprisoned extradited "
        "acquitted pleaded trial"
    ),
    "death": "died dies death dead drowned",
    "law": (
        "approved passed adopted banned rejected ruled repealed vetoed legalised legalized "
        "outlawed enacted voted law"
    ),
    "sanctions": (
        "sanctions sanctioned embargo tariffs blacklisted froze frozen suspended suspending halted"
    ),
    "pledge": "promised pledged vowed committed guaranteed",
    "refusal": "refused declined rejected snubbed skipped canceled cancelled boycotted avoided",
    "threat": "threatened ultimatum warned",
    "launch": (
        "launched opened began started unveiled released inaugurated founded established "
        "introduced built completed created"
    ),
    "end": "closed ended shut scrapped abolished withdrew withdrawn evacuated",
    "business": "bought sold acquired merged invested exported imported offered cut raised",
    "statement": "said announced declared told stated confirmed denied accused called condemned "
    "criticised criticized praised urged demanded",
}
_OF_WORD = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)?")
# Verbs that tell of a deed even where the sentence gives no day for it.
_STRONG_WORDS = (
    "met visited signed elected reelected appointed resigned quit ousted fired dismissed attacked "
    "struck bombed shelled invaded raided killed stabbed exploded stormed ambushed clashed flooded "
    "collapsed sank crashed derailed erupted protested marched arrested detained jailed sentenced "
    "convicted charged indicted acquitted died drowned approved passed adopted banned vetoed "
    "enacted sanctioned suspended halted froze pledged promised refused snubbed skipped canceled "
    "cancelled boycotted warned threatened launched inaugurated founded withdrew evacuated "
    "acquired merged expelled recalled deployed seized captured annexed freed released rescued "
    "accused congratulated ordered hosted ratified rejected won lost unveiled opened closed shot "
    "displaced deported extradited"
)
STRONG = frozenset(_STRONG_WORDS.split())


def kind_of(stretch: str) -> str | None:
    """Return the kind of event the words tell of: the first telling word that is no statement."""
    fallback = None
    for word in _WORD.findall(stretch):
        kind = _OF_WORD.get(word.lower())
        if kind == "statement":
            fallback = kind
        elif kind:
            return kind
    return fallback
