-- What a source said at a moment. Nothing of it ever changes; a revision is made of one or several.
CREATE TABLE catalog.snapshot (
    id       uuid        PRIMARY KEY,
    -- the order in which they came
    position bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    origin   text        NOT NULL CHECK (origin IN ('upload', 'web-service', 'starter')),
    -- where it was fetched from; empty for an upload
    address  text        NOT NULL CHECK (length(address) <= 500),
    taken_at timestamptz NOT NULL,
    -- empty when the portal took it itself
    taken_by uuid        REFERENCES identity.person,
    -- the bytes as they came
    document text        NOT NULL REFERENCES catalog.document,
    -- the document that leads in them: for a page itself, for an interchange file the page it was made from
    carrier  text        NOT NULL CHECK (length(carrier) BETWEEN 1 AND 60),
    title    text        NOT NULL CHECK (length(title) <= 500),
    language text        NOT NULL CHECK (length(language) <= 20),
    sha256   text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes    bigint      NOT NULL CHECK (bytes >= 0),
    instance text        NOT NULL CHECK (length(instance) BETWEEN 1 AND 40),
    dated    date
);
CREATE INDEX snapshot_by_source ON catalog.snapshot (carrier, instance, position DESC);

GRANT SELECT, INSERT ON catalog.snapshot TO ${app};
