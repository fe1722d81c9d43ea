"""How it looks: theme, layout of chips, tool tips, dates, mirroring, names for screen readers."""
