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

-- Where each page of the reads that a laptop made offline ended in its own chain of them: a page that
-- comes again has no effect, and one that does not go on from here is told.
CREATE TABLE access_receipt (
    arrival INTEGER NOT NULL PRIMARY KEY,
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX access_receipt_place ON access_receipt (replica, number, digest);
CREATE INDEX access_receipt_last ON access_receipt (replica, arrival);
