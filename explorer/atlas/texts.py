"""What the atlas itself says, marked for translators: seas, disputed land, border views.

The files of resources/geo speak English; each of their texts stands here once more, where the
sentences are gathered. A test holds both together.
"""

from __future__ import annotations

from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate

SEAS = (
    QT_TRANSLATE_NOOP("sea", "Atlantic Ocean"),
    QT_TRANSLATE_NOOP("sea", "Pacific Ocean"),
    QT_TRANSLATE_NOOP("sea", "Indian Ocean"),
    QT_TRANSLATE_NOOP("sea", "Arctic Ocean"),
    QT_TRANSLATE_NOOP("sea", "Southern Ocean"),
    QT_TRANSLATE_NOOP("sea", "Norwegian Sea"),
    QT_TRANSLATE_NOOP("sea", "Greenland Sea"),
    QT_TRANSLATE_NOOP("sea", "Barents Sea"),
    QT_TRANSLATE_NOOP("sea", "Kara Sea"),
    QT_TRANSLATE_NOOP("sea", "Laptev Sea"),
    QT_TRANSLATE_NOOP("sea", "East Siberian Sea"),
    QT_TRANSLATE_NOOP("sea", "Chukchi Sea"),
    QT_TRANSLATE_NOOP("sea", "Beaufort Sea"),
    QT_TRANSLATE_NOOP("sea", "Bering Sea"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Alaska"),
    QT_TRANSLATE_NOOP("sea", "Labrador Sea"),
    QT_TRANSLATE_NOOP("sea", "Davis Strait"),
    QT_TRANSLATE_NOOP("sea", "Baffin Bay"),
    QT_TRANSLATE_NOOP("sea", "Hudson Bay"),
    QT_TRANSLATE_NOOP("sea", "Gulf of St Lawrence"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Mexico"),
    QT_TRANSLATE_NOOP("sea", "Caribbean Sea"),
    QT_TRANSLATE_NOOP("sea", "Sargasso Sea"),
    QT_TRANSLATE_NOOP("sea", "Gulf of California"),
    QT_TRANSLATE_NOOP("sea", "North Sea"),
    QT_TRANSLATE_NOOP("sea", "Baltic Sea"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Bothnia"),
    QT_TRANSLATE_NOOP("sea", "English Channel"),
    QT_TRANSLATE_NOOP("sea", "Irish Sea"),
    QT_TRANSLATE_NOOP("sea", "Celtic Sea"),
    QT_TRANSLATE_NOOP("sea", "Bay of Biscay"),
    QT_TRANSLATE_NOOP("sea", "Mediterranean Sea"),
    QT_TRANSLATE_NOOP("sea", "Tyrrhenian Sea"),
    QT_TRANSLATE_NOOP("sea", "Adriatic Sea"),
    QT_TRANSLATE_NOOP("sea", "Ionian Sea"),
    QT_TRANSLATE_NOOP("sea", "Aegean Sea"),
    QT_TRANSLATE_NOOP("sea", "Black Sea"),
    QT_TRANSLATE_NOOP("sea", "Sea of Azov"),
    QT_TRANSLATE_NOOP("sea", "Caspian Sea"),
    QT_TRANSLATE_NOOP("sea", "Red Sea"),
    QT_TRANSLATE_NOOP("sea", "Persian Gulf"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Oman"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Aden"),
    QT_TRANSLATE_NOOP("sea", "Arabian Sea"),
    QT_TRANSLATE_NOOP("sea", "Bay of Bengal"),
    QT_TRANSLATE_NOOP("sea", "Andaman Sea"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Guinea"),
    QT_TRANSLATE_NOOP("sea", "Mozambique Channel"),
    QT_TRANSLATE_NOOP("sea", "South China Sea"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Thailand"),
    QT_TRANSLATE_NOOP("sea", "Java Sea"),
    QT_TRANSLATE_NOOP("sea", "Celebes Sea"),
    QT_TRANSLATE_NOOP("sea", "Banda Sea"),
    QT_TRANSLATE_NOOP("sea", "Sulu Sea"),
    QT_TRANSLATE_NOOP("sea", "Philippine Sea"),
    QT_TRANSLATE_NOOP("sea", "East China Sea"),
    QT_TRANSLATE_NOOP("sea", "Yellow Sea"),
    QT_TRANSLATE_NOOP("sea", "Sea of Japan"),
    QT_TRANSLATE_NOOP("sea", "Sea of Okhotsk"),
    QT_TRANSLATE_NOOP("sea", "Timor Sea"),
    QT_TRANSLATE_NOOP("sea", "Arafura Sea"),
    QT_TRANSLATE_NOOP("sea", "Gulf of Carpentaria"),
    QT_TRANSLATE_NOOP("sea", "Coral Sea"),
    QT_TRANSLATE_NOOP("sea", "Tasman Sea"),
    QT_TRANSLATE_NOOP("sea", "Great Australian Bight"),
    QT_TRANSLATE_NOOP("sea", "Scotia Sea"),
    QT_TRANSLATE_NOOP("sea", "Weddell Sea"),
    QT_TRANSLATE_NOOP("sea", "Ross Sea"),
)
"""The names of `resources/geo/seas.json`."""
AREAS = (
    QT_TRANSLATE_NOOP("disputed land", "Crimea"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Ukrainian under international law; occupied and annexed by Russia in 2014.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Western Sahara west of the berm"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "On the UN list of non-self-governing territories; Morocco holds this side of its wall.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Northern Cyprus"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Declared itself a state in 1983; only Turkey recognises it.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Somaliland"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Declared independence from Somalia in 1991; its eastern parts are contested too.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Siachen Glacier"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "North of the last agreed point of the ceasefire line; held by India since 1984.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Golan Heights"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Syrian under UN Security Council resolution 497; held by Israel since 1967.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Jammu, Kashmir and Ladakh"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Held by India south and east of the Line of Control; Pakistan claims it.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Azad Kashmir and Gilgit-Baltistan"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Held by Pakistan north and west of the Line of Control; India claims it.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Aksai Chin"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Held by China east of the Line of Actual Control; India claims it as part of Ladakh.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Arunachal Pradesh"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Held by India south of the McMahon Line; China claims most of it as South Tibet.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Abkhazia"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Georgian under international law; broke away in the 1990s, Russian troops stand there.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "South Ossetia"),
    QT_TRANSLATE_NOOP("disputed land", "Transnistria"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Moldovan under international law; runs itself since 1992 with Russian troops present.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Southern Kuril Islands"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "Held by Russia since 1945; Japan claims the four as its Northern Territories.",
    ),
    QT_TRANSLATE_NOOP("disputed land", "Falkland Islands"),
    QT_TRANSLATE_NOOP(
        "disputed land",
        "British overseas territory that Argentina claims as the Islas Malvinas.",
    ),
)
"""Names and notes of `resources/geo/disputed.json`."""
VIEWS = (
    QT_TRANSLATE_NOOP("border view", "UN-based view"),
    QT_TRANSLATE_NOOP(
        "border view",
        "Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, "
        "Northern Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United "
        "Nations: Kosovo and Taiwan are drawn on their own, the Golan Heights with "
        "Israel.",
    ),
    QT_TRANSLATE_NOOP("border view", "De-facto view"),
    QT_TRANSLATE_NOOP(
        "border view",
        "Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm "
        "with Morocco, Northern Cyprus and Somaliland on their own.",
    ),
)
"""Names and notes of `resources/geo/views.json`."""


def said() -> dict[str, str]:
    """Return the atlas's texts in the reader's language by the English that its files have."""
    return {
        **{text: translate("sea", text) for text in SEAS},
        **{text: translate("disputed land", text) for text in AREAS},
        **{text: translate("border view", text) for text in VIEWS},
    }
