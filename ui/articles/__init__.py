"""The articles that are open: the library behind them, imports, saving, the last place."""
