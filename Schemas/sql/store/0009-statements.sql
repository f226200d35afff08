-- What the service said for good: revocations, erasures, catalogue versions. Signed, as JSON, known
-- by its digest.
CREATE TABLE statement (
    digest BLOB NOT NULL PRIMARY KEY,
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID;
