"""Runs first of all in the bundle: before PyInstaller's own words on Qt, which import it whole.

They would have its signature parser executed, which `ui.start.late_signatures` lets wait: half as
long again as all that the program itself does until it turns to Qt.
"""

import gc
from contextlib import suppress

# As `ui.app` does a moment later: half of what would be searched for rubbish is here by then.
gc.disable()

from ui.start.late_signatures import import_bindings  # noqa: E402

# A library that is missing is told in a sentence once the program asks for Qt itself.
with suppress(ImportError):
    import_bindings()
