"""One writer per format: what leaves the program, with its checked state, border view and version.

Nothing here holds the article's full text except the dossier itself (JSON), where it was kept.
"""

from explorer.export.forms import FORMS, Form, encode, file_called, file_name, write
from explorer.export.stamp import Stamp

__all__ = ["FORMS", "Form", "Stamp", "encode", "file_called", "file_name", "write"]
