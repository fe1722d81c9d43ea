"""Every form of a word that a pack's table of endings gives it."""

from explorer.extract.languages import endings

TABLE = (("ия", "ия ии ию", "^ийский"), ("", "_ а у"))


def test_forms_by_the_first_row_that_fits() -> None:
    made = list(endings.forms("Кения", TABLE))
    assert made == [("Кения", True), ("Кении", True), ("Кению", True), ("Кенийский", True)]
    assert [form for form, _ in endings.forms("Чад", TABLE)] == ["Чад", "Чада", "Чаду"]


def test_a_word_that_no_row_fits_stays_as_it_is() -> None:
    assert list(endings.forms("Чили", (("ия", "ия"),))) == [("Чили", True)]


def test_piled_endings_leave_none_empty() -> None:
    assert endings.piled(["_ lar", "_ dan"]) == {"lar", "dan", "lardan"}


def test_comparing() -> None:
    assert endings.plain("Ёлка") == "елка"
    assert endings.plain("Été") == "été"
    assert endings.bare("Été") == "ete"
