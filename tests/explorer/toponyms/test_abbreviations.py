from explorer.toponyms import mentions


def test_an_abbreviation_that_the_article_introduces_is_the_country() -> None:
    found = mentions.find("The Central African Republic (CAR) voted. CAR troops left; a CARD fell.")
    assert [(f.text, f.code) for f in found] == [
        ("Central African Republic", "CF"),
        ("CAR", "CF"),
        ("CAR", "CF"),
    ]


def test_what_stands_in_brackets_must_be_its_letters() -> None:
    assert [f.text for f in mentions.find("Mali (AFP) voted, AFP said.")] == ["Mali"]
