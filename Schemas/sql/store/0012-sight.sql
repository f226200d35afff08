-- Contents that were erased by law, by the header digest of their operation. Kept also of operations
-- that are not here: their content is not taken in any more.
CREATE TABLE erasure (
    digest BLOB NOT NULL PRIMARY KEY,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The records of which the own unit was told that it takes part no longer, and since when, in
-- milliseconds since 1970. What is here of them stays; nothing is added.
CREATE TABLE left_record (
    record TEXT NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
