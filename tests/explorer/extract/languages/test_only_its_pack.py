"""An article opens its own language's pack alone, and an English one opens none."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

TEXTS = {
    "en": "“We will build the road,” said Maria Stone, the mayor, on Monday in Germany.",
    "ru": "«Мы построим эту дорогу», — сказал в понедельник министр Иван Петров в Германии.",
    "de": "„Wir bauen die Straße und wir bauen sie bald“, sagte die Ministerin Anna Weber gestern.",
}
READ = """
import json, sys
opened = set()
def hear(event, arguments):
    path = str(arguments[0]) if event == "open" and arguments else ""
    if "/reading/" in path.replace("\\\\", "/"):
        opened.add(path.replace("\\\\", "/").split("/reading/")[1].split("/")[0])
sys.addaudithook(hear)
from explorer.extract.pipeline import extract
from explorer.model import Article
dossier = extract(Article(text=sys.argv[1]))
engine = "explorer.extract.languages.reader" in sys.modules
print(json.dumps([dossier.article.language, sorted(opened), engine]))
"""


@pytest.mark.parametrize("code", TEXTS)
def test_no_other_language_is_loaded(code: str) -> None:
    root = Path(__file__).resolve().parents[4]
    done = subprocess.run(
        [sys.executable, "-c", READ, TEXTS[code]],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    language, opened, engine = json.loads(done.stdout)
    assert language == code
    folders = {name for name in opened if not name.endswith(".json")}
    assert folders - {"en"} == {code} - {"en"}
    assert engine == (code != "en")
