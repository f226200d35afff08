-- The records in which links stand, found without reading the others. Of few or none there are
-- few rows or none.
CREATE INDEX entity_link ON entity (record) WHERE type = 'link';
