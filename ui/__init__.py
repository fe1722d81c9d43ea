"""The window of Dateline: Qt only, no rules of the domain."""
