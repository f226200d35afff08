-- The records in which links stand, found without reading the others.
CREATE INDEX entity_link ON entity (record) WHERE type = 'link';
