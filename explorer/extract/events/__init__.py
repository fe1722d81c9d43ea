"""What happened, where, and who stood how to whom."""

from explorer.extract.events.find import find_events
from explorer.extract.events.relations import find_relations

__all__ = ["find_events", "find_relations"]
