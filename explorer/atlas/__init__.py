"""How a dossier becomes a map: geometry, projection, borders, layers, page."""
