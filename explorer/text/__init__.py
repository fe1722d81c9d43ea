"""The article as text: what belongs to the story, its paragraphs and its sentences."""
