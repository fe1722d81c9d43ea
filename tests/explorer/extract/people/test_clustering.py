"""Names gathered: short forms go to the full one, a headline's words to whom the story names."""

from explorer.extract.document.document import Document
from explorer.extract.people.clustering import Clustering
from explorer.extract.people.country_index import CountryIndex


def named(text: str) -> dict[str, list[str]]:
    found = Clustering(Document.of(text), CountryIndex([])).gather()
    return {" ".join(i.names): [span.slice(text) for span, _ in i.mentions] for i in found}


def test_short_forms_belong_to_the_full_name() -> None:
    text = "Ann Reed, a baker, spoke first. Ms. Reed left early, and Tom Lind, a nurse, did too."
    assert named(text) == {"Ann Reed": ["Ann Reed", "Reed"], "Tom Lind": ["Tom Lind"]}


def test_a_headline_teaches_no_name_but_names_who_is_known() -> None:
    text = (
        "Ann Reed Calls For Second Bridge As Lind Says No.\n\n"
        "The town needs a bridge, and calls for one were heard from Ann Reed, a baker.\n\n"
        "There is no money for it, said Tom Lind, who keeps the purse."
    )
    assert named(text) == {"Ann Reed": ["Ann Reed", "Ann Reed"], "Tom Lind": ["Lind", "Tom Lind"]}
