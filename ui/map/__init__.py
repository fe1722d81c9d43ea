"""The map pane: the only user of the web engine."""
