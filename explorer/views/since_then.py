"""Then and now: what became of somebody's office since the article, where dated facts know it.

A role is always told as of the article's day; what came after is told apart from it, and only of
offices of state that `resources/gazetteers/officeholders.json` has with their years.
"""

from __future__ import annotations

from explorer.gazetteer import officeholders
from explorer.gazetteer.officeholders import Term
from explorer.i18n.messages import translate
from explorer.model import Article, Person


def changed(article: Article, person: Person) -> str:
    """Return one sentence on how a person's office has changed since the article; or nothing.

    Nothing without a day of publication, for who held no office all that year, and for who still
    held it when the facts were written down.
    """
    if not person.role or not article.published:
        return ""
    year = int(article.published[:4])
    terms = officeholders.terms_of(person.names, person.country)
    # An office that ended in the article's own year may have ended before it: nobody knows.
    held = [
        term for term in terms if term.first <= year and (term.last is None or term.last > year)
    ]
    if not held:
        return ""
    ended = [term for term in held if term.last is not None]
    later = [term for term in terms if term.first > year]
    told = [_until(term) for term in ended] + [_from(term) for term in later]
    if not told:
        return ""
    return translate("pages", "Role since changed: {what}").format(what="; ".join(told))


def _until(term: Term) -> str:
    words = translate("pages", "{office} until {year}")
    return words.format(office=office(term), year=term.last)


def _from(term: Term) -> str:
    if term.last is None:
        words = translate("pages", "{office} from {year}")
        return words.format(office=office(term), year=term.first)
    words = translate("pages", "{office} from {year} to {last}")
    return words.format(office=office(term), year=term.first, last=term.last)


def office(term: Term) -> str:
    """Return what an office is called, whatever its title is in its country."""
    names = {
        "head": translate("pages", "head of state"),
        "government": translate("pages", "head of government"),
        "foreign": translate("pages", "foreign minister"),
    }
    return names[term.office]
