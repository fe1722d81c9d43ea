"""The library of Dateline: reads articles, keeps what it found, and turns it into a map. No Qt."""

VERSION = "0.1.0"
