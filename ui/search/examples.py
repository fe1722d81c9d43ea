"""What could be asked of the open article: shown while nothing is, made of what is in it."""

from __future__ import annotations

from collections import Counter

from explorer.model import Dossier
from explorer.views import counts, speech


def examples(dossier: Dossier) -> list[str]:
    """Return a few queries that find something in `dossier`, the plainest first."""
    speakers = Counter(q.speaker for q in dossier.quotes if q.speaker and speech.is_speech(q))
    found = [_speaker(name) for name, _ in speakers.most_common(2)]
    countries = counts.of_dossier(dossier)
    found += [f"about:{row.name.casefold()}" for row in countries[:2] if " " not in row.name]
    dated = sorted(e.date for e in dossier.events if e.date and e.precision == "month")
    found += [f"after:{dated[-1][:7]}"] if dated else []
    return found


def _speaker(name: str) -> str:
    words = name.split()
    return f"speaker:{words[-1].casefold()}" if len(words) <= 3 else f'speaker:"{name}"'
