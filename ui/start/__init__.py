"""How it starts: what is loaded when, what may go wrong before there is a window."""
