"""Runs before main.py in the bundle: a worker process must work, not open a second window."""

import sys

if "--multiprocessing-fork" in sys.argv or "-c" in sys.argv[1:5]:
    import multiprocessing

    multiprocessing.freeze_support()
