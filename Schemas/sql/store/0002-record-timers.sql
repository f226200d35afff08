-- The timers of a record, kept beside its summary so that a list of all of them, or of what is due,
-- need not work out every record. What time alone changes in a summary changes at known moments
-- only: it holds from fresh_from (null: always) until before fresh_until (null: for good).
-- alarm_at is the first moment at which a timer calls on somebody; all in milliseconds since 1970.
ALTER TABLE record_summary ADD COLUMN timers BLOB;
ALTER TABLE record_summary ADD COLUMN fresh_from INTEGER;
ALTER TABLE record_summary ADD COLUMN fresh_until INTEGER;
ALTER TABLE record_summary ADD COLUMN alarm_at INTEGER;

-- Summaries from before have no timers yet.
UPDATE record_summary SET summary = NULL;
