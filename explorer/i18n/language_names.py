"""What languages are called in the reader's language, from Unicode's CLDR by Babel."""

from __future__ import annotations

from explorer.i18n.messages import language, translate

UNKNOWN = "und"


def language_name(code: str) -> str:
    """Return the name of a language (ISO 639-1), or the code where it has none."""
    if code == UNKNOWN:
        return translate("language", "an unknown language")
    # Late: a start in English does without Babel.
    from babel import Locale, UnknownLocaleError

    try:
        spoken = Locale.parse(language().replace("-", "_").partition(".")[0])
    except (UnknownLocaleError, ValueError):
        spoken = Locale("en")
    return str(spoken.languages.get(code, code))
