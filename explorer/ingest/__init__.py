"""How a file becomes an article: one reader per format."""
