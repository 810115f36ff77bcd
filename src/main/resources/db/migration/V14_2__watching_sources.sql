-- Who asks the endpoints web service: the service wants one number for each installation.
CREATE TABLE catalog.web_service_client (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    client_id uuid    NOT NULL
);
INSERT INTO catalog.web_service_client (client_id) VALUES (gen_random_uuid());
GRANT SELECT ON catalog.web_service_client TO ${app};

-- How watching the web service goes, one row a cloud.
CREATE TABLE catalog.watch (
    instance      text        PRIMARY KEY CHECK (length(instance) BETWEEN 1 AND 40),
    checked_at    timestamptz,
    succeeded_at  timestamptz,
    -- of the last good answer
    version       text        NOT NULL DEFAULT '' CHECK (version ~ '^([0-9]{10})?$'),
    etag          text        NOT NULL DEFAULT '' CHECK (length(etag) <= 200),
    last_modified text        NOT NULL DEFAULT '' CHECK (length(last_modified) <= 200),
    snapshot      uuid        REFERENCES catalog.snapshot,
    -- when the schedule asks again
    next_check    timestamptz NOT NULL DEFAULT '-infinity',
    -- until when nobody asks, because the service said so
    not_before    timestamptz NOT NULL DEFAULT '-infinity',
    failures      int         NOT NULL DEFAULT 0 CHECK (failures >= 0),
    failing_since timestamptz,
    error         text        NOT NULL DEFAULT '' CHECK (length(error) <= 60),
    error_line    int         NOT NULL DEFAULT 0,
    error_detail  text        NOT NULL DEFAULT '' CHECK (length(error_detail) <= 120)
);
INSERT INTO catalog.watch (instance)
VALUES ('worldwide'), ('us-government-gcc-high'), ('us-government-dod'), ('china');
GRANT SELECT, UPDATE ON catalog.watch TO ${app};

-- Service tags as further networks of a set. A row is ended, never removed.
CREATE TABLE catalog.tag_attachment (
    id          uuid        PRIMARY KEY,
    instance    text        NOT NULL CHECK (length(instance) BETWEEN 1 AND 40),
    tag         text        NOT NULL CHECK (tag ~ '^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$' AND length(tag) <= 60),
    endpoint_set int        NOT NULL CHECK (endpoint_set BETWEEN 1 AND 999999),
    attached_by uuid        NOT NULL REFERENCES identity.person,
    attached_at timestamptz NOT NULL,
    detached_by uuid        REFERENCES identity.person,
    detached_at timestamptz,
    CHECK ((detached_by IS NULL) = (detached_at IS NULL))
);
CREATE UNIQUE INDEX one_attachment ON catalog.tag_attachment (instance, tag, endpoint_set) WHERE detached_at IS NULL;
GRANT SELECT, INSERT ON catalog.tag_attachment TO ${app};
GRANT UPDATE (detached_by, detached_at) ON catalog.tag_attachment TO ${app};
