-- What was looked at, listed, checked, exported or refused here. Rows are added, never changed.
-- at: milliseconds since 1970. action: view, list, check, export or refused. record: null where it
-- was about several or none. purpose: as given, sealed. detail: codes only, never what a field says.
CREATE TABLE access_entry (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    record TEXT,
    purpose BLOB,
    detail TEXT
) STRICT;
