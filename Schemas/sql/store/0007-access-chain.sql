-- The entries are a chain: each goes with the digest of all before it and of what it says, sealed,
-- since without the key a purpose could be guessed from it. Null in entries from before; these are
-- chained when the next one is added.
ALTER TABLE access_entry ADD COLUMN digest BLOB;
-- The purpose for which another team's record was opened, found without reading all entries.
CREATE INDEX access_entry_purpose ON access_entry (record, at) WHERE purpose IS NOT NULL;
