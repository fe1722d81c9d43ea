"""The bundled reading of one article, laid over the reader's own copy of it."""
