-- What happened. Rows go in and are read; nobody changes or removes one, not even the owner of the table.
CREATE SCHEMA IF NOT EXISTS audit;
GRANT USAGE ON SCHEMA audit TO ${app};

CREATE TABLE audit.event (
    event_id    uuid        PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    kind        text        NOT NULL CHECK (kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$' AND length(kind) <= 80),
    actor_id    uuid,
    object_type text        NOT NULL CHECK (length(object_type) <= 40),
    object_id   text        NOT NULL CHECK (length(object_id) BETWEEN 1 AND 200),
    outcome     text        NOT NULL CHECK (outcome IN ('done', 'refused', 'denied', 'failed')),
    reason      text        CHECK (length(reason) <= 200),
    -- canonical JSON, byte for byte
    leaf        bytea       NOT NULL CHECK (length(leaf) BETWEEN 2 AND 65535),
    leaf_digest bytea       NOT NULL GENERATED ALWAYS AS (sha256(leaf)) STORED
);
CREATE INDEX event_by_time ON audit.event (recorded_at DESC, event_id DESC);
CREATE INDEX event_by_kind ON audit.event (kind, recorded_at DESC);
CREATE INDEX event_by_actor ON audit.event (actor_id, recorded_at DESC);
CREATE INDEX event_by_object ON audit.event (object_type, object_id, recorded_at DESC);

-- Names and free text, each erasable by itself: the leaf holds only SHA-256(salt || body).
CREATE TABLE audit.event_text (
    event_id uuid  NOT NULL REFERENCES audit.event,
    name     text  NOT NULL CHECK (length(name) <= 40),
    salt     bytea NOT NULL CHECK (length(salt) = 32),
    body     text  NOT NULL CHECK (length(body) <= 4000),
    PRIMARY KEY (event_id, name)
);

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log only grows: % on %.% refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER event_only_grows BEFORE UPDATE OR DELETE ON audit.event
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON audit.event
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER event_text_never_changes BEFORE UPDATE ON audit.event_text
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
-- ALWAYS: also under session_replication_role = replica
ALTER TABLE audit.event ENABLE ALWAYS TRIGGER event_only_grows;
ALTER TABLE audit.event ENABLE ALWAYS TRIGGER event_is_never_emptied;
ALTER TABLE audit.event_text ENABLE ALWAYS TRIGGER event_text_never_changes;

REVOKE ALL ON ALL TABLES IN SCHEMA audit FROM PUBLIC, ${app};
GRANT SELECT, INSERT ON audit.event, audit.event_text TO ${app};
