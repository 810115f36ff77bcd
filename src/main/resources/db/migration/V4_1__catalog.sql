-- Published revisions of the catalog; they never change.
CREATE SCHEMA catalog;
GRANT USAGE ON SCHEMA catalog TO ${app};

CREATE TABLE catalog.revision (
    number       int         PRIMARY KEY CHECK (number >= 1),
    published_at timestamptz NOT NULL,
    -- empty for the starter catalog
    published_by uuid        REFERENCES identity.person,
    title        text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    language     text        NOT NULL CHECK (length(language) <= 20),
    document     text        NOT NULL CHECK (document ~ '^[0-9a-f]{64}$'),
    -- the interchange form, canonical JSON
    content      bytea       NOT NULL,
    digest       text        NOT NULL CHECK (digest = encode(sha256(content), 'hex'))
);

-- the bytes a revision was read from, kept as evidence
CREATE TABLE catalog.document (
    sha256 text  PRIMARY KEY CHECK (sha256 = encode(sha256(bytes), 'hex')),
    bytes  bytea NOT NULL CHECK (length(bytes) <= 16777216)
);

-- numbers follow one another, whoever publishes at the same time
CREATE FUNCTION catalog.next_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM catalog.revision) THEN
        RAISE EXCEPTION 'revision % does not follow the one before', NEW.number USING ERRCODE = 'PR101';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER next_number BEFORE INSERT ON catalog.revision FOR EACH ROW EXECUTE FUNCTION catalog.next_number();

GRANT SELECT, INSERT ON catalog.revision, catalog.document TO ${app};
