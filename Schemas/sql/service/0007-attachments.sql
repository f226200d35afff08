-- Attachments that were handed in whole and verified. Their bytes are files beside this one.
CREATE TABLE attachment (
    digest BLOB NOT NULL PRIMARY KEY,
    byte_count INTEGER NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which operations refer to an attachment. backed: somebody who saw the operation, or its author's
-- unit, showed to have the bytes.
CREATE TABLE attachment_reference (
    digest BLOB NOT NULL,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    header_digest BLOB NOT NULL,
    record TEXT NOT NULL,
    unit TEXT NOT NULL,
    backed INTEGER NOT NULL,
    PRIMARY KEY (digest, replica, sequence, header_digest)
) STRICT, WITHOUT ROWID;
