-- Requests for openings: one row a request, one a revision, one a computed result.
CREATE SCHEMA requests;
GRANT USAGE ON SCHEMA requests TO ${app};

CREATE TABLE requests.request (
    id           uuid        PRIMARY KEY,
    number       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    year         int         NOT NULL CHECK (year BETWEEN 2000 AND 9999),
    tenant_id    uuid        NOT NULL,
    author_id    uuid        NOT NULL REFERENCES identity.person,
    state        text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'ISSUED',
                                 'SUPERSEDED', 'EXPIRED', 'REVOKED', 'WITHDRAWN', 'REJECTED')),
    revision     int         NOT NULL CHECK (revision BETWEEN 1 AND 999),
    -- what decisions bind to: SHA-256 of approved.json
    digest       text        CHECK (digest ~ '^[0-9a-f]{64}$'),
    expires      date,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    submitted_at timestamptz,
    version      int         NOT NULL,
    CHECK (digest IS NOT NULL OR state IN ('DRAFT', 'WITHDRAWN'))
);
CREATE INDEX request_by_state ON requests.request (state, updated_at DESC);
CREATE INDEX request_by_tenant ON requests.request (tenant_id, state);

-- the choices of one revision, canonical JSON; changed only while it is the draft
CREATE TABLE requests.revision (
    request_id uuid        NOT NULL REFERENCES requests.request,
    revision   int         NOT NULL,
    form       text        NOT NULL CHECK (length(form) <= 200000),
    edited_by  uuid        NOT NULL REFERENCES identity.person,
    edited_at  timestamptz NOT NULL,
    PRIMARY KEY (request_id, revision)
);

-- everybody who ever wrote to a revision; grows by itself, see the trigger
CREATE TABLE requests.editor (
    request_id uuid NOT NULL REFERENCES requests.request,
    person_id  uuid NOT NULL REFERENCES identity.person,
    PRIMARY KEY (request_id, person_id)
);

-- what a revision opens, computed from one catalog revision
CREATE TABLE requests.computation (
    request_id       uuid        NOT NULL,
    revision         int         NOT NULL,
    digest           text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    catalog_revision int         NOT NULL,
    content          bytea       NOT NULL,
    findings         text        NOT NULL,
    computed_at      timestamptz NOT NULL,
    PRIMARY KEY (request_id, revision, digest),
    FOREIGN KEY (request_id, revision) REFERENCES requests.revision,
    CHECK (digest = encode(sha256(content), 'hex'))
);

CREATE TABLE requests.computed_file (
    request_id uuid  NOT NULL,
    revision   int   NOT NULL,
    digest     text  NOT NULL,
    path       text  NOT NULL CHECK (path ~ '^[a-z0-9][A-Za-z0-9._/-]{0,199}$'),
    bytes      bytea NOT NULL,
    PRIMARY KEY (request_id, revision, digest, path),
    FOREIGN KEY (request_id, revision, digest) REFERENCES requests.computation
);

-- Only the moves of src/docs/request-states.md; identity of a request never changes.
CREATE FUNCTION requests.request_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id OR NEW.number <> OLD.number OR NEW.author_id <> OLD.author_id OR NEW.year <> OLD.year THEN
        RAISE EXCEPTION 'a request keeps its number and author' USING ERRCODE = 'PR001';
    END IF;
    IF OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (
            ('DRAFT', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'),
            ('SUBMITTED', 'IN_REVIEW'), ('SUBMITTED', 'WITHDRAWN'),
            ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'APPROVED'), ('IN_REVIEW', 'REJECTED'), ('IN_REVIEW', 'WITHDRAWN'),
            ('APPROVED', 'DRAFT'), ('APPROVED', 'IN_REVIEW'), ('APPROVED', 'ISSUED'), ('APPROVED', 'WITHDRAWN'),
            ('REJECTED', 'DRAFT'),
            ('ISSUED', 'SUPERSEDED'), ('ISSUED', 'EXPIRED'), ('ISSUED', 'REVOKED')) THEN
        RAISE EXCEPTION 'a request does not move from % to %', OLD.state, NEW.state USING ERRCODE = 'PR002';
    END IF;
    IF NEW.revision <> OLD.revision
            AND NOT (NEW.revision = OLD.revision + 1 AND NEW.state = 'DRAFT' AND OLD.state <> 'DRAFT') THEN
        RAISE EXCEPTION 'a revision follows the one before, as a draft' USING ERRCODE = 'PR003';
    END IF;
    IF NEW.state = 'DRAFT' AND OLD.state <> 'DRAFT' AND NEW.revision = OLD.revision THEN
        RAISE EXCEPTION 'back to draft is the next revision' USING ERRCODE = 'PR003';
    END IF;
    IF NEW.digest IS DISTINCT FROM OLD.digest AND OLD.state IN ('APPROVED', 'ISSUED', 'SUPERSEDED', 'EXPIRED', 'REVOKED')
            AND NEW.state NOT IN ('DRAFT', 'IN_REVIEW') THEN
        RAISE EXCEPTION 'what was approved does not change' USING ERRCODE = 'PR004';
    END IF;
    IF NEW.digest IS NOT NULL AND NOT EXISTS (SELECT 1 FROM requests.computation c
            WHERE c.request_id = NEW.id AND c.revision = NEW.revision AND c.digest = NEW.digest) THEN
        RAISE EXCEPTION 'a digest stands for a computed result' USING ERRCODE = 'PR004';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER request_moves BEFORE UPDATE ON requests.request
    FOR EACH ROW EXECUTE FUNCTION requests.request_moves();

CREATE FUNCTION requests.request_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'DRAFT' OR NEW.revision <> 1 OR NEW.digest IS NOT NULL THEN
        RAISE EXCEPTION 'a request begins as the draft of revision 1' USING ERRCODE = 'PR002';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER request_begins BEFORE INSERT ON requests.request
    FOR EACH ROW EXECUTE FUNCTION requests.request_begins();

-- A revision is written only while it is the draft, and whoever writes is remembered.
CREATE FUNCTION requests.revision_written() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held requests.request;
BEGIN
    SELECT * INTO held FROM requests.request WHERE id = NEW.request_id FOR UPDATE;
    IF held.state <> 'DRAFT' OR held.revision <> NEW.revision THEN
        RAISE EXCEPTION 'only the draft is edited' USING ERRCODE = 'PR005';
    END IF;
    INSERT INTO requests.editor (request_id, person_id) VALUES (NEW.request_id, NEW.edited_by) ON CONFLICT DO NOTHING;
    INSERT INTO requests.editor (request_id, person_id) VALUES (NEW.request_id, held.author_id) ON CONFLICT DO NOTHING;
    RETURN NEW;
END $$;
CREATE TRIGGER revision_written BEFORE INSERT OR UPDATE ON requests.revision
    FOR EACH ROW EXECUTE FUNCTION requests.revision_written();

GRANT SELECT, INSERT, UPDATE ON requests.request, requests.revision TO ${app};
GRANT SELECT, INSERT ON requests.editor, requests.computation, requests.computed_file TO ${app};
