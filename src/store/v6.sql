-- Version 6: under what the outlet files an article. Empty until `reprocess` reads the archived pages again.

ALTER TABLE article ADD COLUMN section TEXT;
ALTER TABLE article ADD COLUMN section_source TEXT;

CREATE TABLE keyword (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;
