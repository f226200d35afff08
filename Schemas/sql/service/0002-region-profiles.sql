-- Every version of a region profile that a unit ever had, with who added it. A version is never
-- changed. Times are milliseconds since 1970 UTC; 0 and nobody where it was not kept yet.
CREATE TABLE region_profile (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO region_profile (id, version, text, added_at, added_by)
    SELECT json_extract(profile, '$.id'), json_extract(profile, '$.version'), profile, 0, ''
    FROM unit;
