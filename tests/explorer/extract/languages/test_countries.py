"""Countries in the six languages, in all their forms; and what only looks like one."""

import pytest

from explorer.extract.languages.countries import find
from explorer.extract.languages.pack import load
from explorer.model import Span

FOUND = {
    "de": [
        ("Der Präsident der Vereinigten Staaten traf Frankreichs Ministerin.", "US FR"),
        ("Ein iranischer Diplomat und zwei Iraner reisten in die Schweiz.", "IR IR CH"),
        ("Die US-Delegation sprach mit Nordkorea.", "US KP"),
        ("Die Deutsche Bahn und die Deutsche Bank sprachen auf Deutsch.", ""),
        ("Die Menschen essen Pute.", ""),
    ],
    "fr": [
        ("Le président des États-Unis reçoit un diplomate iranien.", "US IR"),
        ("Les Marocaines d’Allemagne et de Côte d’Ivoire.", "MA DE CI"),
        ("Elle parle en français sur France Inter.", ""),
    ],
    "es": [
        ("La ministra española viajó a los Estados Unidos con dos marroquíes.", "ES US MA"),
        ("A fines de mes hablará en inglés.", ""),
    ],
    "ru": [
        ("В Северной Корее и Южной Кореей недовольны США.", "KP KR US"),
        ("Украинцы, казахстанцев и французская делегация.", "UA KZ FR"),
        ("Президентом Соединённых Штатов недовольны в Египте.", "US EG"),
        ("Того не было. Тем временем То прошло. Мали этого мало.", ""),
        ("Он учит русский язык в Северной Ирландии.", ""),
        ("Войска ушли из Мали и Того.", "ML TG"),
    ],
    "uk": [
        ("У Сполучених Штатах та Великій Британії чекають на українців.", "US GB UA"),
        ("Німецький канцлер говорив з президентом Молдови.", "DE MD"),
        ("Польська мова у Північній Ірландії.", ""),
    ],
    "kk": [
        ("Қазақстанның елшісі Ресейге және Қытайдан келді.", "KZ RU CN"),
        ("Екі қазақстандық АҚШ-қа барды.", "KZ US"),
        ("Біріккен Араб Әмірліктерінде жиын өтті.", "AE"),
    ],
}


@pytest.mark.parametrize(
    ("code", "text", "codes"),
    [(code, text, codes) for code, rows in FOUND.items() for text, codes in rows],
)
def test_countries_are_found_in_their_forms(code: str, text: str, codes: str) -> None:
    found = find(text, [Span(0, len(text))], load(code))
    assert " ".join(each.code for each in found) == codes
    assert all(each.span.slice(text) == each.text for each in found)


@pytest.mark.parametrize("code", FOUND)
def test_every_country_is_found_by_its_own_name(code: str) -> None:
    pack = load(code)
    for country, row in pack.country_names().items():
        for name in set(row.names) - set(pack.countries.traps):
            text = "x " + name.rstrip("=!?.") + " x"
            found = find(text, [Span(0, len(text))], pack)
            assert found, name
            assert found[0].span == Span(2, len(text) - 2), (country, name)
