-- Version 4: what digests have told, so that each story is told once.

CREATE TABLE told (
    key INTEGER PRIMARY KEY,
    search TEXT NOT NULL,               -- name of the saved search; empty: the stories of misuse
    article INTEGER NOT NULL,
    notice TEXT NOT NULL,               -- which correction or withdrawal; empty: the story itself
    is_entry INTEGER NOT NULL,          -- 1: an entry of a digest; 0: known together with one
    at INTEGER NOT NULL,
    UNIQUE (search, article, notice)
) STRICT;

CREATE TABLE digest (
    search TEXT PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
