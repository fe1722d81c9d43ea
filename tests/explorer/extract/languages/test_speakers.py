"""Who said it, in sentences invented for each way of saying so."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.languages import load, read
from explorer.model import Article

SAID = {
    "de": [
        ("„Wir bleiben hier und bauen weiter“, sagte Außenministerin Anna Weber.", "Anna Weber"),
        ("Finanzminister Paul Kern erklärte: „Das Geld ist da und bleibt da.“", "Paul Kern"),
        ("„Das Geld ist da und bleibt da“, so Vereinschef Paul Kern am Montag.", "Paul Kern"),
        ("Anna Weber kam. „Das Geld ist da und bleibt da“, sagte sie.", "Anna Weber"),
        ("Anna Weber kam. „Das Geld ist da und bleibt da“, sagte ein Sprecher.", None),
        ("Laut Anna Weber ist das „eine sehr schlechte Idee“.", "Anna Weber"),
        ("Der Zeitung sagte Paul Kern: „Das Geld ist da und bleibt da.“", "Paul Kern"),
        ("Über Anna Weber sagte Paul Kern: „Das Geld ist da und bleibt da.“", "Paul Kern"),
        ("Paul Kern trat mit den Worten zurück: „Das Geld ist da und bleibt da.“", "Paul Kern"),
        ("Anna Weber sagte, alles sei gut. Das Geld sei „da und wird bleiben“.", "Anna Weber"),
        ("Seiner Ansicht nach ist Paul Kern „ein sehr guter Mann“.", None),
        ("„Das Geld ist da und bleibt da“, zitiert die Post Paul Kern.", "Paul Kern"),
        ("„Das Geld ist da und bleibt da“, zitiert post.de Sprecher Paul Kern.", "Paul Kern"),
        ("Parteichef Paul Kern will „in den kommenden Wochen alles prüfen“.", "Paul Kern"),
        ("Präsident Somchai Wong kam. Somchai sagte: „Das Geld ist da.“", "Somchai Wong"),
    ],
    "fr": [
        ("«Nous restons ici et nous travaillons», a déclaré Anne Morel.", "Anne Morel"),
        (
            "«Nous restons ici», a dit le ministre des Sports, Luc Perrin, lundi.",
            "Luc Perrin",
        ),
        ("Selon Anne Morel, c’est «une très mauvaise idée».", "Anne Morel"),
        ("Anne Morel est venue. «Nous restons ici ce soir», a-t-elle ajouté.", "Anne Morel"),
        ("«Nous restons ici ce soir», a indiqué une source.", None),
        ("Anne Morel salue Luc Perrin. Selon elle, c’est «une très bonne idée».", "Anne Morel"),
        (
            "«Perdre ainsi est dur pour nous», a réagi le milieu des Lions, Luc Perrin.",
            "Luc Perrin",
        ),
        (
            "Le président Luc Perrin a signé. Le chef de l’État a dit que c’était "
            "«un vrai tournant pour nous tous».",
            "Luc Perrin",
        ),
        (
            "Le président Luc Perrin a signé. Le chef de la police a dit que c’était "
            "«un vrai tournant pour nous tous».",
            None,
        ),
    ],
    "es": [
        ("“Nos quedamos aquí esta noche”, dijo la ministra Ana Ruiz.", "Ana Ruiz"),
        ("Ana Ruiz afirmó que “es una idea muy mala”.", "Ana Ruiz"),
        ("Según el alcalde, Luis Soto, es “una idea muy mala”.", "Luis Soto"),
        ("Ana Ruiz habló con Luis Soto. Señaló que “es una idea muy mala”.", "Ana Ruiz"),
        ("Ana Ruiz llegó tarde. “Es una idea muy mala”, dijeron los vecinos.", None),
    ],
    "ru": [
        ("«Мы остаемся здесь и работаем», — заявил министр Иван Петров.", "Иван Петров"),
        ("По словам Анны Орловой, это «очень плохая идея».", "Анна Орлова"),
        ("Президент Иван Петров сказал: «Мы остаемся здесь и работаем».", "Иван Петров"),
        ("Приехал Иван Петров. «Мы остаемся здесь и работаем», — сказал он.", "Иван Петров"),
        ("«Мы остаемся здесь и работаем», — сообщил источник.", None),
        (
            "Иван Петров встретил Анну Орлову. Об этом сказала она: «Мы остаемся здесь сегодня».",
            "Анна Орлова",
        ),
        ("Приехал Иван Петров. По его словам, это «очень плохая идея».", "Иван Петров"),
        ("Приехал Иван Петров. «Мы остаемся здесь», — сообщили в компании.", None),
        ("Министру Ивану Петрову ответила Анна Орлова: «Мы остаемся здесь».", "Анна Орлова"),
    ],
    "uk": [
        ("«Ми лишаємося тут і працюємо», — заявила міністерка Олена Гриценко.", "Олена Гриценко"),
        ("За словами Івана Петренка, це «дуже погана ідея».", "Іван Петренко"),
    ],
    "kk": [
        ("«Біз осында қаламыз, жұмыс істейміз», – деді министр Асқар Оспанов.", "Асқар Оспанов"),
        ("Асқар Оспановтың айтуынша, бұл «өте жаман ой болды».", "Асқар Оспанов"),
    ],
}


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [(code, text, who) for code, rows in SAID.items() for text, who in rows],
)
def test_the_speaker_is_who_the_sentence_says(code: str, text: str, who: str | None) -> None:
    dossier = read(Document.of(text), Article(text=text, language=code), load(code))
    assert [quote.speaker for quote in dossier.quotes] == [who]


def test_roles_and_countries_are_those_of_the_text() -> None:
    text = "Der französische Außenminister Jean Morel traf Anna Weber, Ministerin für Verkehr."
    people = read(Document.of(text), Article(text=text), load("de")).people
    assert [(p.name, p.role, p.country, p.leader) for p in people] == [
        ("Jean Morel", "Außenminister", "FR", True),
        ("Anna Weber", "Ministerin für Verkehr", None, True),
    ]


def test_one_person_in_all_cases_is_one() -> None:
    text = (
        "Иван Петров приехал. Ивана Петрова встретили. Говорили с Иваном Петровым. "
        "Об этом рассказал Петров."
    )
    people = read(Document.of(text), Article(text=text), load("ru")).people
    assert [person.name for person in people] == ["Иван Петров"]
    assert len(people[0].mentions) == 4


@pytest.mark.parametrize(
    ("code", "text", "who"),
    [
        ("ru", "— Мы идем домой, — сказал Иван Петров. — Уже совсем поздно.", "Иван Петров"),
        ("uk", "— Ми йдемо додому, — сказала Олена Гриценко. — Вже пізно.", "Олена Гриценко"),
        (
            "fr",
            "— Nous rentrons ce soir, — dit Anne Morel.",
            "Anne Morel",
        ),
    ],
)
def test_speech_behind_a_dash(code: str, text: str, who: str) -> None:
    quotes = read(Document.of(text), Article(text=text), load(code)).quotes
    assert quotes and {quote.speaker for quote in quotes} == {who}
    assert not any("сказал" in quote.text for quote in quotes)


def test_a_list_with_dashes_is_no_speech() -> None:
    text = "— хлеб, — молоко.\n\n— соль, — сахар и спички."
    assert not read(Document.of(text), Article(text=text), load("ru")).quotes
