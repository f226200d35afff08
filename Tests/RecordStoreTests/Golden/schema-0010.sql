CREATE TABLE access_entry (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    record TEXT,
    purpose BLOB,
    detail TEXT
, digest BLOB) STRICT;

CREATE TABLE attachment (
    digest BLOB NOT NULL PRIMARY KEY,
    byte_count INTEGER,
    kept INTEGER NOT NULL DEFAULT 0,
    served INTEGER,
    problem TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment_reference (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE certificate (
    replica TEXT NOT NULL PRIMARY KEY,
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    partition TEXT NOT NULL,
    wpg_class TEXT NOT NULL,
    life BLOB NOT NULL,
    PRIMARY KEY (record, type, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_entry (
    position INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    operation INTEGER
) STRICT;

CREATE TABLE feed_mark (
    position INTEGER PRIMARY KEY,
    digest BLOB NOT NULL
) STRICT;

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);

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

CREATE TABLE record_summary (
    record TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    summary BLOB
, timers BLOB, fresh_from INTEGER, fresh_until INTEGER, alarm_at INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE region_profile (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE register (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (record, type, id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE reissue (
    written INTEGER PRIMARY KEY,
    reissued INTEGER NOT NULL
) STRICT;

CREATE TABLE search_entry (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    pieces BLOB NOT NULL,
    PRIMARY KEY (record, type, id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shown_operation (
    author TEXT NOT NULL,
    operation INTEGER NOT NULL,
    PRIMARY KEY (author, operation)
) STRICT, WITHOUT ROWID;

CREATE TABLE shown_record (
    author TEXT NOT NULL,
    record TEXT NOT NULL,
    up_to INTEGER NOT NULL,
    PRIMARY KEY (author, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    digest BLOB NOT NULL PRIMARY KEY,
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX access_entry_purpose ON access_entry (record, at) WHERE purpose IS NOT NULL;

CREATE INDEX attachment_reference_digest ON attachment_reference (digest);

CREATE INDEX attachment_reference_record ON attachment_reference (record);

CREATE INDEX entity_link ON entity (record) WHERE type = 'link';

CREATE UNIQUE INDEX operation_chain ON operation (replica, sequence, digest);

CREATE INDEX operation_entity ON operation (record, entity_type, entity_id);

CREATE INDEX operation_not_accepted ON operation (record) WHERE verdict IN (3, 4);

CREATE INDEX operation_outbox ON operation (number) WHERE verdict IN (0, 2);
