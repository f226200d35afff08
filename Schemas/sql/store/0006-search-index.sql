-- Under what each searched field is found: keyed digests of pieces of its words, 8 bytes each,
-- sorted, and sealed as a whole. No word stands here, and without the key none can be guessed.
-- What is found by it is compared with the register it names.
CREATE TABLE search_entry (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    pieces BLOB NOT NULL,
    PRIMARY KEY (record, type, id, field)
) STRICT, WITHOUT ROWID;
