-- The service's own values: name, epoch, keys.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    profile TEXT NOT NULL
) STRICT;

-- One-time codes, by the SHA-256 of their text. Times are milliseconds since 1970 UTC.
CREATE TABLE code (
    digest BLOB NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by TEXT
) STRICT;

CREATE TABLE nonce (
    nonce TEXT NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX nonce_expires_at ON nonce (expires_at);

CREATE TABLE replica (
    id TEXT NOT NULL PRIMARY KEY,
    certificate TEXT NOT NULL,
    chain_sequence INTEGER NOT NULL,
    chain_digest BLOB,
    seen_order INTEGER NOT NULL
) STRICT;

-- One row per place in a chain; spoilt_code where what came in can't be relied on.
CREATE TABLE chain_place (
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB,
    spoilt_code TEXT,
    spoilt_received BLOB,
    PRIMARY KEY (replica, sequence)
) STRICT, WITHOUT ROWID;

-- Everything received that could be read, with what became of it.
CREATE TABLE operation (
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    record TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('accepted', 'held', 'quarantined', 'refused')),
    accepted_order INTEGER UNIQUE,
    code TEXT,
    waits_for TEXT,
    reason TEXT,
    derived TEXT NOT NULL,
    seen_order INTEGER NOT NULL,
    header BLOB NOT NULL,
    content BLOB,
    signature BLOB,
    CHECK ((status = 'accepted') = (accepted_order IS NOT NULL)),
    CHECK (status <> 'held' OR waits_for IS NOT NULL),
    CHECK (waits_for IS NULL OR status IN ('held', 'quarantined')),
    PRIMARY KEY (replica, sequence, digest)
) STRICT;
CREATE INDEX operation_record ON operation (record, accepted_order)
    WHERE accepted_order IS NOT NULL;
CREATE INDEX operation_waits_for ON operation (waits_for) WHERE waits_for IS NOT NULL;
CREATE INDEX operation_refused ON operation (derived) WHERE status = 'refused';

CREATE TABLE record (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL,
    organisation TEXT NOT NULL
) STRICT;

CREATE TABLE entity (
    id TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    partition TEXT NOT NULL,
    wpg_class TEXT NOT NULL,
    organisation TEXT NOT NULL,
    unit TEXT NOT NULL
) STRICT;

-- Fields that are written once and have been.
CREATE TABLE written (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    entity TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (record, type, entity, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL,
    organisation TEXT NOT NULL,
    unit TEXT,
    endings TEXT NOT NULL
) STRICT;
CREATE INDEX participant_record ON participant (record, id);

-- Stretches in which a unit took part in a record, as orders of acceptance.
CREATE TABLE participation (
    record TEXT NOT NULL,
    from_order INTEGER NOT NULL,
    unit TEXT NOT NULL,
    until_order INTEGER,
    PRIMARY KEY (record, from_order, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_unit ON participation (unit, record) WHERE until_order IS NULL;

-- The feeds, append-only. Sequence 0 stands for the replica's certificate.
CREATE TABLE feed (
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    running BLOB NOT NULL,
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX feed_once ON feed (unit, replica, sequence);
CREATE TRIGGER feed_append_only BEFORE UPDATE ON feed BEGIN
    SELECT RAISE(ABORT, 'a feed is only appended to');
END;
