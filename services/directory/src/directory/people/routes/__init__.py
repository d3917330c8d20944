"""People over HTTP: the list, the import, and who may come in."""
