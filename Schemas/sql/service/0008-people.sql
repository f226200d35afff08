-- Replicas whose right to use the service ended: left or lost, after which accepted operation, the
-- signed statement that says so, and whether what is missing of its chain was declared lost.
CREATE TABLE revocation (
    replica TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason IN ('left', 'lost')),
    at_order INTEGER NOT NULL,
    statement BLOB NOT NULL,
    gaps_lost INTEGER NOT NULL CHECK (gaps_lost IN (0, 1))
) STRICT;

-- When an operation came in, in milliseconds since 1970 UTC (0 where that was not kept), and how
-- far its author's rights reached then: NULL to now, 0 and up to that order, -1 to nothing, -2 set
-- aside by a person.
ALTER TABLE operation ADD COLUMN came_in INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operation ADD COLUMN reach INTEGER;
CREATE INDEX operation_held ON operation (replica, sequence, digest) WHERE status = 'held';
CREATE INDEX operation_quarantined ON operation (replica, sequence, digest)
    WHERE status = 'quarantined';

-- What people decided on operations in quarantine. The reason is sealed like content.
CREATE TABLE decision (
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'refused')),
    reason BLOB NOT NULL,
    person TEXT NOT NULL,
    moment INTEGER NOT NULL,
    PRIMARY KEY (replica, sequence, digest)
) STRICT, WITHOUT ROWID;

-- Records that a unit which takes no part in them was let in to read for a while, in an emergency.
CREATE TABLE emergency_sight (
    replica TEXT NOT NULL,
    record TEXT NOT NULL,
    unit TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    PRIMARY KEY (record, unit, replica, given_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX emergency_sight_ends ON emergency_sight (ends_at) WHERE ended = 0;
