"""The command line, one small module per word: each adds its options and runs."""
