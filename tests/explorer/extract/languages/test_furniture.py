"""Links, buttons and credits of web pages in six languages are set aside, sentences are not."""

import pytest

from explorer.extract.languages.furniture import reason
from explorer.extract.languages.pack import load
from explorer.extract.pipeline import extract
from explorer.model import Article

ASIDE = {
    "de": ["Lesen Sie auch: Brücke bleibt zu", "Mehr zum Thema", "Anzeige", "Foto: Kern / dpa"],
    "fr": ["Lire aussi : Le pont reste fermé", "Partager", "Publicité", "Crédit photo : A. Morel"],
    "es": ["Lea también: El puente sigue cerrado", "Compartir", "Publicidad", "Foto: A. Ruiz"],
    "ru": ["Читайте также: Мост закрыт", "Поделиться", "Реклама", "Фото: И. Петров"],
    "uk": ["Читайте також: Міст закрито", "Поділитися", "Реклама", "Фото: О. Гриценко"],
    "kk": ["Тағы оқыңыз: Көпір жабық", "Бөлісу", "Жарнама", "Фото: А. Оспанов"],
}
KEPT = {
    "de": "Anzeigen gegen die Stadt gab es im Mai viele.",
    "fr": "Partager le pont n’est pas une idée neuve, dit Anne Morel.",
    "es": "Compartir el puente no es una idea nueva, dijo Ana Ruiz.",
    "ru": "Рекламу на мосту сняли вчера вечером.",
    "uk": "Рекламу на мосту зняли вчора ввечері.",
    "kk": "Жарнамалар көпірден кеше кешке алынды.",
}


@pytest.mark.parametrize(
    ("code", "line"), [(c, line) for c, rows in ASIDE.items() for line in rows]
)
def test_a_line_of_the_page_is_no_story(code: str, line: str) -> None:
    assert reason(line, load(code)) in ("furniture", "caption")


@pytest.mark.parametrize("code", KEPT)
def test_a_sentence_is_kept(code: str) -> None:
    assert reason(KEPT[code], load(code)) is None


def test_nothing_is_read_of_a_link() -> None:
    text = (
        "Министр Иван Петров сказал: «Мост откроют будущей весной».\n\n"
        "Читайте также: Анна Орлова едет в Турцию\n\n"
        "Мост стоит в городе уже сто лет, и о нем знают все.\n"
    )
    dossier = extract(Article(text=text))
    assert [person.name for person in dossier.people] == ["Иван Петров"]
    assert not dossier.countries
    assert [item.text for item in dossier.dropped] == ["Читайте также: Анна Орлова едет в Турцию"]
