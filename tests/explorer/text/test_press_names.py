"""One person however the press of a language writes the name, and two people kept two."""

import pytest

from explorer.text.press_names import press_key, whole_key

ONE = [
    {"ru": "Токаев", "kk": "Тоқаев", "de": "Tokajew", "fr": "Tokaïev", "en": "Tokayev"},
    {"ru": "Жапаров", "de": "Schaparow", "fr": "Japarov", "en": "Zhaparov"},
    {"ru": "Назарбаев", "uk": "Назарбаєв", "de": "Nasarbajew", "es": "Nazarbáyev"},
    {"ru": "Зеленский", "uk": "Зеленський", "de": "Selenskyj", "fr": "Zelensky", "en": "Zelenskyy"},
    {"ru": "Путин", "uk": "Путін", "de": "Putin", "fr": "Poutine", "en": "Putin"},
    {"ru": "Лукашенко", "de": "Lukaschenko", "fr": "Loukachenko", "en": "Lukashenko"},
    {"ru": "Рахмон", "de": "Rachmon", "en": "Rakhmon", "es": "Rajmón"},
    {"ru": "Пашинян", "de": "Paschinjan", "fr": "Pachinian", "en": "Pashinyan"},
    {"ru": "Шольц", "de": "Scholz"},
    {"ru": "Юлия", "uk": "Юлія", "de": "Julija", "fr": "Ioulia", "en": "Yulia"},
]


@pytest.mark.parametrize("spellings", ONE, ids=lambda spellings: spellings["ru"])
def test_press_spellings_have_one_key(spellings: dict[str, str]) -> None:
    assert len({press_key(word, language) for language, word in spellings.items()}) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [("Петров", "Petrova"), ("Орлов", "Orlik"), ("Иванов", "Ivanko"), ("Ким", "Kin")],
)
def test_other_names_have_other_keys(one: str, two: str) -> None:
    assert press_key(one, "ru") != press_key(two, "en")


def test_a_whole_name_is_its_first_and_last_word() -> None:
    assert whole_key("Касым-Жомарт Токаев", "ru") == whole_key("Kassym-Schomart Tokajew", "de")
    assert whole_key("Токаев", "ru") is None
    assert whole_key("К. Токаев", "ru") is None
    assert whole_key("Иван Петров", "ru") != whole_key("Anna Petrow", "de")
