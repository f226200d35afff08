-- What was done with this service, by whom and from where: rows are added, never changed or taken
-- away, and each goes with the digest of all before it. Kept apart from records: destroying a record
-- leaves what is told of it here. Ids and codes only, never what a field says; only the purpose is
-- people's own words. Times are milliseconds since 1970 UTC; heard_at is there where a laptop told
-- of something later. details is a JSON object of codes and numbers.
CREATE TABLE audit (
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    heard_at INTEGER,
    actor_kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT,
    replica TEXT,
    unit TEXT,
    organisation TEXT,
    origin TEXT NOT NULL,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object TEXT NOT NULL,
    record TEXT,
    result TEXT NOT NULL,
    purpose TEXT,
    count INTEGER NOT NULL,
    details TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (record) WHERE record IS NOT NULL;
CREATE INDEX audit_object ON audit (object);
CREATE INDEX audit_actor ON audit (actor);
CREATE INDEX audit_at ON audit (at);
CREATE TRIGGER audit_never_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only appended to');
END;
CREATE TRIGGER audit_never_removed BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only appended to');
END;

-- How far the reads that a laptop made offline have come in: the end of its chain of them, as here.
CREATE TABLE access_receipt (
    replica TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
