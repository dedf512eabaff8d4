-- Version 2: what a feed's health is told from, why an address ended as it did, and what to know about an article.

ALTER TABLE feed ADD COLUMN last_outcome TEXT NOT NULL DEFAULT '';     -- as in ledger.outcome; empty where the poll succeeded
ALTER TABLE feed ADD COLUMN latest_entry INTEGER;                      -- the latest date among its entries
ALTER TABLE feed ADD COLUMN moved_since INTEGER;
ALTER TABLE feed ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;     -- bit 0: from 00:00 to 00:59 UTC
ALTER TABLE feed ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;      -- bit 0: Monday

ALTER TABLE ledger ADD COLUMN detail TEXT;                             -- the outcome's reason in words
ALTER TABLE ledger ADD COLUMN changed TEXT;                            -- when the feed says it last changed

CREATE TABLE flag (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    words TEXT,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

-- robots.txt files that were tried for in vain since the last one that was read.
CREATE TABLE robots_outage (
    origin TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    tried INTEGER NOT NULL,
    times INTEGER NOT NULL,
    answered INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
