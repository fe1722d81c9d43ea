"""What each kind of correction does to a dossier: one small module per part of it."""
