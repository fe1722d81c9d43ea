"""An article's file as a locked page: what it showed, without scripts, addresses or requests."""
