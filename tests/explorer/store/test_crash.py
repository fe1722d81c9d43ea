import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 64  # of eight kinds of change; `tools.nightly_kills` does ten times as many


@pytest.mark.skipif(not hasattr(os, "fork"), reason="children are made by fork")
def test_nothing_is_lost_when_the_process_is_killed(root: Path, tmp_path: Path) -> None:
    script = Path(__file__).with_name("crash_child.py")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path), str(KILLS), "7"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    result = json.loads(done.stdout)
    assert result["kills"] == KILLS
    assert result["told_as_kept"] > KILLS / 4, "the children were killed before they did anything"
