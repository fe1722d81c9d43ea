"""The articles pane."""
