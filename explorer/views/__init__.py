"""What a pane shows, without Qt: counts, panel, timeline, quote ledger, citation, selection."""
