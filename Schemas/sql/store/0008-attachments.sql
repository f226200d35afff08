-- Files that operations refer to, by digest. kept: the original bytes are in the folder beside this
-- file. served: the epoch in which the service said that it has all of them; null before it did.
-- problem: why the service will never have them.
CREATE TABLE attachment (
    digest BLOB NOT NULL PRIMARY KEY,
    byte_count INTEGER,
    kept INTEGER NOT NULL DEFAULT 0,
    served INTEGER,
    problem TEXT
) STRICT, WITHOUT ROWID;

-- Which operation of the log refers to which file.
CREATE TABLE attachment_reference (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    record TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_reference_digest ON attachment_reference (digest);
CREATE INDEX attachment_reference_record ON attachment_reference (record);
