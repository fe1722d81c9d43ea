"""The People sheet: everybody the article names, and the lists of what has no country."""
