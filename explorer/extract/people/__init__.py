"""Who is named, and what the article says they are."""

from explorer.extract.people.find import PeopleFindings, find_people

__all__ = ["PeopleFindings", "find_people"]
