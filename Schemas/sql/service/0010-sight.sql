-- Contents that were erased by law, by the header digest of their operation, and the statement that
-- said so. Kept also of operations that are not here: their content is not taken in any more.
CREATE TABLE erasure (
    digest BLOB NOT NULL PRIMARY KEY,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    statement BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What stood in a feed and is hollow now: who held it is to be told when it is erased.
CREATE INDEX feed_hollow ON feed (unit, digest) WHERE hollow = 1;
