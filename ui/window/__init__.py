"""The window's frame: which pane stands where, menus, hints, notices."""
