-- What the service said for good: revocations, erasures, catalogue versions. Signed, as JSON, known
-- by its digest.
CREATE TABLE statement (
    digest BLOB NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) STRICT;

-- The feeds again: a position can also hold a statement, and can be hollow: its unit may see what
-- stood there no longer, but the running digest goes on over it. What is hollow can be put in again
-- further on, when it is seen again; at any time a feed holds a thing once.
CREATE TABLE feed_position (
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('operation', 'certificate', 'statement')),
    replica TEXT,
    sequence INTEGER,
    digest BLOB NOT NULL,
    running BLOB NOT NULL,
    hollow INTEGER NOT NULL DEFAULT 0 CHECK (hollow IN (0, 1)),
    CHECK ((kind = 'statement') = (replica IS NULL)),
    CHECK ((kind = 'operation') = (sequence IS NOT NULL)),
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;
INSERT INTO feed_position (unit, position, kind, replica, sequence, digest, running)
    SELECT unit, position, iif(sequence = 0, 'certificate', 'operation'), replica,
        nullif(sequence, 0), digest, running
    FROM feed;
DROP TABLE feed;
ALTER TABLE feed_position RENAME TO feed;
CREATE UNIQUE INDEX feed_once ON feed (unit, digest) WHERE hollow = 0;
CREATE TRIGGER feed_append_only BEFORE UPDATE ON feed
WHEN NOT (OLD.hollow = 0 AND NEW.hollow = 1 AND OLD.unit = NEW.unit
    AND OLD.position = NEW.position AND OLD.kind = NEW.kind AND OLD.replica IS NEW.replica
    AND OLD.sequence IS NEW.sequence AND OLD.digest = NEW.digest AND OLD.running = NEW.running)
BEGIN
    SELECT RAISE(ABORT, 'a feed is only appended to');
END;
