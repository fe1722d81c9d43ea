"""Which country a name of a place means here: mentions, their context, towns and namesakes."""
