-- Version 3: what a person decided about an article, and what occasions it.

ALTER TABLE article ADD COLUMN event TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE article ADD COLUMN route TEXT NOT NULL DEFAULT 'unknown';

-- The log of people's decisions: rows are added, never changed. NULL: as it was before.
CREATE TABLE label (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,              -- article.id, which outlives its row
    decided INTEGER NOT NULL,
    coder TEXT NOT NULL,
    clears INTEGER NOT NULL,               -- 1: takes back everything before
    relevance TEXT,
    themes TEXT,                           -- names with commas between
    substances TEXT,
    note TEXT
) STRICT;
CREATE INDEX label_article ON label (article);

-- The program's own decision where a person's stands in article, theme and substance.
CREATE TABLE overruled (
    article INTEGER PRIMARY KEY,           -- article.id
    relevance TEXT NOT NULL,
    themes TEXT NOT NULL,
    substances TEXT NOT NULL
) STRICT;
