-- Version 1. Instants are nanoseconds since 1970 (UTC); days are ISO 8601; numbers of articles are their 16 hexadecimal
-- digits as a signed 64-bit integer, e.g. printf('%016x', id).

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
    key INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    etag TEXT,
    last_modified TEXT,
    last_polled INTEGER,
    last_success INTEGER,
    last_status TEXT NOT NULL,
    failures_in_row INTEGER NOT NULL,
    strain INTEGER NOT NULL,
    last_new_entry INTEGER,
    next_due INTEGER,
    retry_after INTEGER,
    moved_to TEXT,
    median_interval_seconds INTEGER,
    publisher_interval_seconds INTEGER,
    gone_count INTEGER NOT NULL,
    state_since INTEGER
) STRICT;

-- What a feed gave on a day.
CREATE TABLE coverage (
    feed INTEGER NOT NULL,
    day TEXT NOT NULL,
    polled INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    entries_seen INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0,
    fetched INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (feed, day)
) STRICT, WITHOUT ROWID;

-- One row for each address that was ever seen: the queue, and the denominator of every count.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    feed INTEGER,
    title TEXT,
    published TEXT,
    first_seen INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER,               -- NULL: done with
    article INTEGER,
    relevance TEXT,
    updated INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_due ON ledger (next_try) WHERE next_try IS NOT NULL;
CREATE INDEX ledger_article ON ledger (article) WHERE article IS NOT NULL;

-- Keys grow with time, so that new articles lie together on disk; ids are hashes.
CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    entry INTEGER,                  -- the ledger row it came by
    url TEXT,
    canonical_url TEXT,
    site TEXT NOT NULL,
    site_name TEXT,
    title TEXT,
    title_source TEXT,
    published TEXT,
    published_source TEXT,
    published_at INTEGER,
    modified TEXT,
    modified_source TEXT,
    language TEXT NOT NULL,
    language_source TEXT NOT NULL,
    charset TEXT NOT NULL,
    relevance TEXT NOT NULL,
    score REAL NOT NULL,
    lexicon_version INTEGER NOT NULL,
    exact INTEGER NOT NULL,
    simhash INTEGER NOT NULL,
    sketch BLOB NOT NULL,
    words INTEGER NOT NULL,
    country TEXT,
    feed TEXT,
    cluster INTEGER NOT NULL,
    duplicate_of INTEGER,
    fetched INTEGER NOT NULL,
    status INTEGER NOT NULL,
    etag TEXT,
    last_modified TEXT,
    archive_file TEXT,
    archive_offset INTEGER,
    archive_length INTEGER,
    extractor TEXT NOT NULL,
    analyser TEXT NOT NULL
) STRICT;
CREATE INDEX article_cluster ON article (cluster);
CREATE INDEX article_fetched ON article (fetched);

CREATE TABLE article_text (
    article INTEGER PRIMARY KEY,
    standfirst TEXT,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE author (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE substance (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    field TEXT NOT NULL,
    span_start INTEGER NOT NULL,    -- bytes of UTF-8
    span_end INTEGER NOT NULL,
    term TEXT NOT NULL,
    counts_for TEXT NOT NULL,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
    article INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    group_number INTEGER NOT NULL,
    span_start INTEGER NOT NULL,    -- bytes of UTF-8 into the body
    span_end INTEGER NOT NULL,
    speaker TEXT,
    mention TEXT,
    speaker_start INTEGER,
    speaker_end INTEGER,
    role TEXT,
    affiliation TEXT,
    cue TEXT,
    speaker_kind TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

-- What an article said before its outlet changed headline or text.
CREATE TABLE revision (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    fetched INTEGER NOT NULL,
    replaced INTEGER NOT NULL,
    title TEXT,
    standfirst TEXT,
    body TEXT NOT NULL,
    archive_file TEXT,
    archive_offset INTEGER,
    archive_length INTEGER
) STRICT;
CREATE INDEX revision_article ON revision (article);

-- Articles that were written but are not in the index yet, oldest first.
CREATE TABLE index_queue (
    place INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE run (
    key INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    ended INTEGER,
    version TEXT NOT NULL,
    report TEXT
) STRICT;

CREATE TABLE robots (
    origin TEXT PRIMARY KEY,
    fetched INTEGER NOT NULL,
    status INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE host_pause (
    host TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
