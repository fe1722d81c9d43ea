"""The original beside the text: its pages, its snapshot, its sound."""
