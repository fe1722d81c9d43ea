"""How a dossier leaves the app: one writer per format."""
