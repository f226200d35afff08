-- Positions of feeds of which a restored service knows that something stood there, and does not have
-- it: hollow, until a laptop brings what they held.
CREATE TABLE lacking (
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX lacking_digest ON lacking (digest);
