"""Reported speech: what somebody said, told in the article's words and not in marks."""

from explorer.extract.reported.find import ReportedSpeech

__all__ = ["ReportedSpeech"]
