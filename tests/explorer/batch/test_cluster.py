import json
import os
import signal
from pathlib import Path

import pytest

from explorer.batch import cluster as dask_cluster
from explorer.batch import processes

distributed = pytest.importorskip("distributed")

ARTICLES = 60


def write_articles(folder: Path) -> list[str]:
    files = []
    for number in range(ARTICLES):
        path = folder / f"{number}.txt"
        body = f"Kenya’s army sank boat {number} near Mombasa on May 3, officials said.\n\n" * 40
        path.write_text(f"Boat {number}\n\n{body}", encoding="utf-8")
        files.append(str(path))
    return files


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # of the cluster and its killed worker
def test_a_killed_worker_loses_and_doubles_nothing(tmp_path: Path) -> None:
    files = write_articles(tmp_path)
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    )
    try:
        lines = []
        killed = False
        for line in dask_cluster.read_all(files, cluster.scheduler_address, "2023-05-20"):
            lines.append(line)
            if len(lines) == 5 and not killed:
                os.kill(cluster.workers[0].pid, signal.SIGKILL)
                killed = True
    finally:
        cluster.close()
    assert killed
    assert [line.file for line in lines] == files
    assert all(line.error is None for line in lines)
    assert lines[7] == processes.read_line(files[7], "2023-05-20")
    assert len({json.loads(line.json)["article"]["sha256"] for line in lines}) == ARTICLES


@pytest.mark.filterwarnings("ignore")
def test_says_that_no_scheduler_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    from explorer.errors import UserError

    monkeypatch.setattr(dask_cluster, "PATIENCE", "1s")
    with pytest.raises(UserError, match="No Dask scheduler"):
        list(dask_cluster.read_all(["x.txt"], "tcp://127.0.0.1:9"))
