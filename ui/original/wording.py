"""What is said where an original cannot be shown."""

from __future__ import annotations

from explorer.i18n.messages import translate


def sentence_of(fault: str) -> str:
    """Return one sentence for a fault of `ui.original.drawing.Drawing`."""
    sentences = {
        "password": translate(
            "original", "The original is protected by a password and cannot be shown."
        ),
        "broken": translate("original", "The original is damaged and cannot be shown."),
        "runaway": translate(
            "original", "The original would take more time or memory to draw than a page may."
        ),
    }
    return sentences.get(fault, sentences["broken"])
