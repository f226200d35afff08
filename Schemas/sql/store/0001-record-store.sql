-- What this installation is and how far it has come: key, identity, service, cursor.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The operation log. Rows are added; only what the service said of them changes.
-- verdict: 0 not judged yet, 1 accepted, 2 held, 3 quarantined, 4 refused.
CREATE TABLE operation (
    number INTEGER PRIMARY KEY,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    record TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    header BLOB NOT NULL,
    content BLOB,
    erased INTEGER NOT NULL DEFAULT 0,
    signature BLOB NOT NULL,
    verdict INTEGER NOT NULL,
    code TEXT,
    reason TEXT,
    position INTEGER
) STRICT;
CREATE UNIQUE INDEX operation_chain ON operation (replica, sequence, digest);
CREATE INDEX operation_entity ON operation (record, entity_type, entity_id);
CREATE INDEX operation_outbox ON operation (number) WHERE verdict IN (0, 2);
CREATE INDEX operation_not_accepted ON operation (record) WHERE verdict IN (3, 4);

-- The merge's state: one row per entity, one per register.
CREATE TABLE entity (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    partition TEXT NOT NULL,
    wpg_class TEXT NOT NULL,
    life BLOB NOT NULL,
    PRIMARY KEY (record, type, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE register (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (record, type, id, field)
) STRICT, WITHOUT ROWID;

-- What each author was shown: a whole record up to a place in the log, or single operations.
CREATE TABLE shown_record (
    author TEXT NOT NULL,
    record TEXT NOT NULL,
    up_to INTEGER NOT NULL,
    PRIMARY KEY (author, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE shown_operation (
    author TEXT NOT NULL,
    operation INTEGER NOT NULL,
    PRIMARY KEY (author, operation)
) STRICT, WITHOUT ROWID;

CREATE TABLE certificate (
    replica TEXT NOT NULL PRIMARY KEY,
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The running digest of the feed at every thousandth position.
CREATE TABLE feed_mark (
    position INTEGER PRIMARY KEY,
    digest BLOB NOT NULL
) STRICT;

-- What the list of records shows, kept so that the list costs the same however long the records.
-- A row without summary is out of date; the version tells what a summary was worked out from.
CREATE TABLE record_summary (
    record TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    summary BLOB
) STRICT, WITHOUT ROWID;
