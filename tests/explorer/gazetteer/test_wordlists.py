from explorer.gazetteer import wordlists


def test_first_names_and_their_gender() -> None:
    assert wordlists.is_first_name("Jean-Luc")
    assert not wordlists.is_first_name("Rival")
    assert wordlists.gender_of("Maria") == "female"


def test_verbs_of_speech() -> None:
    assert {"said", "warned"} <= wordlists.speech_verbs()


def test_peoples() -> None:
    assert "Kittitian" in wordlists.demonyms()
