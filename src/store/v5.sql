-- Version 5: how far back the digests of a search have gone. What came here before is old, however long ago the last digest was.
-- Of earlier digests only is known that the first of them told the seven days before it.

ALTER TABLE digest ADD COLUMN since INTEGER NOT NULL DEFAULT 0;

UPDATE digest SET since =
    coalesce((SELECT min(told.at) FROM told WHERE told.search = digest.search), digest.at) - 7 * 24 * 3600 * 1000000000;
