-- Region profiles by version. They stay: a record is judged by the version it was begun with.
CREATE TABLE region_profile (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
