"""Which language a text is in, by its words and letters."""

import pytest

from explorer.text.language import OTHER, of_paragraph, parts, recognise
from explorer.text.layout import paragraphs

TEXTS = {
    "en": "The harbour board said on Monday that it would not sell the pier to anyone this year.",
    "de": "Der Hafenrat teilte am Montag mit, dass er den Steg in dem Jahr nicht verkauft.",
    "fr": "Le conseil du port a annoncé lundi qu’il ne vendrait pas la jetée cette année.",
    "es": "El consejo del puerto anunció el lunes que no venderá el muelle este año a nadie.",
    "ru": "Совет порта сообщил в понедельник, что не продаст причал в этом году.",
    "uk": "Рада порту повідомила в понеділок, що не продасть причал цього року.",
    "kk": "Порт кеңесі дүйсенбі күні биыл айлақты ешкімге сатпайтынын және жөндейтінін айтты.",
    "tr": "Liman kurulu pazartesi günü iskelenin bu yıl için satılmayacağını dedi.",
    "it": "Il consiglio del porto ha detto che non venderà il molo e che è una scelta.",
    "pl": "Rada portu powiedziała w poniedziałek, że nie sprzeda mola i że jest to jego decyzja.",
    "ka": "პორტის საბჭომ განაცხადა, რომ ნავმისადგომს წელს არ გაყიდის.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_tells_its_language(code: str) -> None:
    assert recognise(TEXTS[code]) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "en"),
        ("Lisbon – Porto", "en"),
        ("2022 — 2023", "en"),
        ("Washington, D.C. (May 3, 2021) — J. C. Poe leads a bank.", "en"),
        ("Москва — Киев", "ru"),
        ("Sovet porta soobshchil, chto ne prodast prichal.", "en"),  # Latin-typed Russian
        ("ꓡꓲꓢꓴ", OTHER),
    ],
)
def test_what_does_not_tell_is_not_made_up(text: str, code: str) -> None:
    assert recognise(text) == code


def test_what_the_page_states_decides_where_the_words_do_not() -> None:
    assert recognise("Lisbon – Porto", "pt") == "pt"
    assert recognise(TEXTS["de"], "en") == "de"


def test_a_foreign_name_or_motto_makes_no_foreign_paragraph() -> None:
    assert of_paragraph("“Liberté, égalité, fraternité,” she said of the school.", "en") == "en"
    assert of_paragraph("Группа The Harbour Lights выступит в субботу.", "ru") == "ru"


def test_paragraphs_are_told_apart() -> None:
    text = f"{TEXTS['en']}\n\n{TEXTS['de']}\n\n{TEXTS['en']}"
    found = parts(text, paragraphs(text), "en")
    assert {code: len(spans) for code, spans in found.items()} == {"en": 2, "de": 1}


@pytest.mark.parametrize(
    "text",
    [
        "María de la Peña Muñoz, mayor of San José de las Flores, was not in the room.",
        "Guests of the Teatro de la Zarzuela saw Doña Inés for the last time.",
    ],
)
def test_names_of_another_language_do_not_make_a_sentence_its_own(text: str) -> None:
    assert recognise(text) == "en"
