"""Cards wherever they are: what can be done with an item, by which keys, and who does it."""
