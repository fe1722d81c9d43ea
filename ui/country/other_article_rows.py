"""The rows of *In other articles*: a heading, a small history, a card for each article."""

from __future__ import annotations

from explorer.i18n.messages import translate
from explorer.store.across import InArticle
from explorer.store.other_articles import Elsewhere as Found
from explorer.store.people import PersonFound
from ui.country.row import Elsewhere, Row

MONTHS = 24
BARS = "▁▂▃▄▅▆▇█"


def of_country(found: Found, *, is_named: bool = True) -> list[Row]:
    """Return the rows of a country; none where no other article has it.

    Of a country that the open article does not name (`is_named`) that is said.
    """
    if not found.newest and not is_named:
        words = translate("country", "No other article of the library names it.")
        return [Row(section="elsewhere", note=words)]
    title = translate("country", "In other articles ({count})").format(count=found.articles)
    return _articles(title, found) if found.newest else []


def of_person(name: str, found: Found) -> list[Row]:
    """Return the rows of a person called `name`, whom the reader may take for someone else too."""
    words = translate("country", "{name} in other articles ({count})")
    rows = _articles(words.format(name=name, count=found.articles), found)
    if not found.newest:
        words = translate("country", "No other article of the library has {name} by this name.")
        rows.append(Row(section="elsewhere", note=words.format(name=name)))
    if found.person is not None:
        rows += [Row(section="elsewhere", elsewhere=_joined(other)) for other in found.joined]
        rows.append(Row(section="elsewhere", elsewhere=_offer(found.person)))
    return rows


def _articles(title: str, found: Found) -> list[Row]:
    rows = [Row(section="elsewhere", title=title)]
    if len(found.by_month) > 1 and found.newest:
        rows.append(Row(section="elsewhere", note=history(found.by_month)))
    rows += [Row(section="elsewhere", elsewhere=_card(other)) for other in found.newest]
    left = found.articles - len(found.newest)
    if left > 0:
        note = translate("country", "%n more: search the library for them.", left)
        rows.append(Row(section="elsewhere", note=note))
    return rows


def _card(other: InArticle) -> Elsewhere:
    counts = (
        translate("country", "%n quote(s)", other.quotes) if other.quotes else "",
        translate("country", "%n event(s)", other.events) if other.events else "",
        translate("country", "%n mention(s)", other.mentions) if other.mentions else "",
    )
    facts = (other.outlet, other.published, ", ".join(filter(None, counts)))
    return Elsewhere(other.article, other.title, " · ".join(fact for fact in facts if fact))


def _joined(other: PersonFound) -> Elsewhere:
    title = translate("country", "Taken for the same person: {name}").format(name=other.name)
    facts = translate(
        "country", "In %n article(s). Choose this to part them again.", other.articles
    )
    return Elsewhere(0, title, facts, deed="part", number=other.id)


def _offer(person: PersonFound) -> Elsewhere:
    title = translate("country", "Same person as…")
    facts = translate("country", "Choose who {name} also is in other articles.")
    return Elsewhere(0, title, facts.format(name=person.name), deed="join", number=person.id)


def history(by_month: tuple[tuple[str, int], ...]) -> str:
    """Return quotes by month as a row of bars with its ends and its peak in words.

    Args:
        by_month: months (``2022-11``) that have articles, in order, and how many quotes.
    """
    counts = dict(by_month)
    last = by_month[-1][0]
    months = [month for n in range(MONTHS) if (month := _before(last, n)) >= by_month[0][0]][::-1]
    peak = max(months, key=lambda month: counts.get(month, 0))
    most = counts.get(peak, 0)
    bars = "".join(_bar(counts.get(month, 0), most) for month in months)
    words = translate(
        "country", "Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})"
    )
    return words.format(first=months[0], last=last, bars=bars, peak=peak, count=most)


def _bar(count: int, most: int) -> str:
    return BARS[count * (len(BARS) - 1) // most] if most else BARS[0]


def _before(month: str, by: int) -> str:
    """Return the month `by` months before."""
    number = int(month[:4]) * 12 + int(month[5:7]) - 1 - by
    return f"{number // 12:04}-{number % 12 + 1:02}"
