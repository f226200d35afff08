-- The digest of every entry of the feed up to the cursor, and which operation of the log it is: what a
-- service that was restored from a backup needs to take its feed back. operation: null for what is
-- no operation, or not here.
CREATE TABLE feed_entry (
    position INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    operation INTEGER
) STRICT;

-- What was written under a key that another copy of this store used too, and was never sent: written
-- again under a new key. Both are numbers of the log.
CREATE TABLE reissue (
    written INTEGER PRIMARY KEY,
    reissued INTEGER NOT NULL
) STRICT;
