-- What a person confirmed when a revision departed from the one before further than the limits.
CREATE TABLE catalog.revision_confirmation (
    revision     int         NOT NULL REFERENCES catalog.revision,
    position     int         NOT NULL CHECK (position >= 0),
    kind         text        NOT NULL CHECK (kind ~ '^[a-z-]{1,40}$'),
    figures      text        NOT NULL CHECK (length(figures) <= 600),
    reason       text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    confirmed_by uuid        NOT NULL REFERENCES identity.person,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (revision, position)
);

GRANT SELECT, INSERT ON catalog.revision_confirmation TO ${app};
