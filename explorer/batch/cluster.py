"""Archives beyond one machine: the same pure function, run by a Dask cluster that is there already.

Needs the extra ``dask`` (``dask[distributed]``). Files are read here and sent as text, so that the
workers need none of this machine's files, only Dateline itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from explorer.batch.processes import Line, failed
from explorer.errors import DatelineError, UserError
from explorer.i18n.messages import translate

_AHEAD = 4  # articles under way for each worker thread
_RETRIES = 3
PATIENCE = "20s"  # how long a scheduler may take to answer


def line_of(file: str, article: bytes) -> Line:
    """Return the line of an article sent as JSON: what the workers run."""
    from explorer import api, typed
    from explorer.model import Article

    dossier = api.extract(typed.json(article, Article))
    return Line(file, msgspec.json.encode(api.without_text(dossier)))


def _connect(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError as error:
        raise UserError(
            translate("batch", "Running on a cluster needs Dask, which is not installed."),
            translate("batch", "Install dateline[dask]."),
        ) from error
    try:
        client: Any = Client
        return client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise UserError(
            translate("batch", "No Dask scheduler answers at {address}.").format(address=address)
        ) from error


def read_all(files: Sequence[str], address: str, published: str | None = None) -> Iterator[Line]:
    """Yield the lines of the files in the order given, read by the cluster at `address`.

    A worker that dies loses nothing: the scheduler gives its articles to another, and each file
    has exactly one line.

    Raises:
        UserError: Dask is not installed, or no scheduler answers.
    """
    client = _connect(address)
    try:
        threads = sum(client.nthreads().values()) or 1
        running: deque[Line | Any] = deque()
        for number, file in enumerate(files):
            running.append(_submit(client, number, file, published))
            if len(running) >= threads * _AHEAD:
                yield _told(running.popleft(), files)
        while running:
            yield _told(running.popleft(), files)
    finally:
        client.close()


def _submit(client: Any, number: int, file: str, published: str | None) -> Any:
    """Return the future of one file's line, or the line itself where the file cannot be read."""
    from explorer import api

    try:
        article = api.read_article(Path(file), published=published)
    except DatelineError as error:
        return failed(file, error.sentence if isinstance(error, UserError) else str(error))
    data = msgspec.json.encode(article)
    return client.submit(
        line_of, file, data, key=f"dateline-{number}-{id(client)}", retries=_RETRIES
    )


def _told(item: Any, files: Sequence[str]) -> Line:
    if isinstance(item, Line):
        return item
    line: Line = item.result()
    item.release()
    return line
