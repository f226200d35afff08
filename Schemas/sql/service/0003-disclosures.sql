-- Accepted operations are found by the entity that they are on.
ALTER TABLE operation ADD COLUMN entity_type TEXT NOT NULL DEFAULT '';
ALTER TABLE operation ADD COLUMN entity TEXT NOT NULL DEFAULT '';
UPDATE operation SET
    entity_type = json_extract(CAST(header AS TEXT), '$.entity.type'),
    entity = json_extract(CAST(header AS TEXT), '$.entity.id');
CREATE INDEX operation_entity ON operation (record, entity_type, entity, accepted_order)
    WHERE accepted_order IS NOT NULL;

-- Entries of passing on, as far as they decide who sees what. permitted_from is the operation at
-- which the entry was first found to be permitted; endings and taken_back are citations.
CREATE TABLE disclosure (
    id TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL,
    organisation TEXT NOT NULL,
    unit TEXT NOT NULL,
    permitted_from INTEGER,
    receiver TEXT,
    to_unit TEXT,
    endings TEXT NOT NULL,
    taken_back TEXT NOT NULL,
    CHECK ((permitted_from IS NULL) = (receiver IS NULL))
) STRICT;
CREATE INDEX disclosure_waiting ON disclosure (record, id) WHERE permitted_from IS NULL;
CREATE INDEX disclosure_to_unit ON disclosure (to_unit, id)
    WHERE to_unit IS NOT NULL;

-- What an entry passes on: what its creating operation names.
CREATE TABLE disclosure_item (
    disclosure TEXT NOT NULL REFERENCES disclosure (id),
    item TEXT NOT NULL,
    PRIMARY KEY (disclosure, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosure_item_item ON disclosure_item (item, disclosure);

-- What links, overrides and entries of passing on are about: ids of entities and records.
CREATE TABLE naming (
    entity TEXT NOT NULL,
    name TEXT NOT NULL,
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX naming_name ON naming (name, entity);
