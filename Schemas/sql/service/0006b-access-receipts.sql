-- Where each page of the reads that a laptop made offline ended in its own chain of them: a page that
-- comes again has no effect, and one that does not go on from here is told.
DROP TABLE access_receipt;
CREATE TABLE access_receipt (
    arrival INTEGER NOT NULL PRIMARY KEY,
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX access_receipt_place ON access_receipt (replica, number, digest);
CREATE INDEX access_receipt_last ON access_receipt (replica, arrival);
