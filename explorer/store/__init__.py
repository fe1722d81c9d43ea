"""How dossiers are kept and found: the only user of APSW."""
