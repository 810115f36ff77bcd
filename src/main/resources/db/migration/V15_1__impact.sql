-- What a catalog revision does to people's openings, and the runs that work it out.

-- SHA-256 of the canonical rules alone: the same in all requests that open the same by the same question. Empty in what
-- was computed before there was this column.
ALTER TABLE requests.computation ADD COLUMN rules_digest text CHECK (rules_digest ~ '^[0-9a-f]{64}$');

-- One row for each reason to look at the open requests again: a revision, or the portal's own version.
CREATE TABLE requests.run (
    occasion         text        PRIMARY KEY CHECK (occasion ~ '^(revision|version)-[A-Za-z0-9._+-]{1,60}$'),
    catalog_revision int         CHECK (catalog_revision >= 1),
    announced_at     timestamptz NOT NULL,
    started_at       timestamptz,
    heartbeat_at     timestamptz,
    finished_at      timestamptz,
    total            int         NOT NULL DEFAULT 0 CHECK (total >= 0),
    done             int         NOT NULL DEFAULT 0 CHECK (done >= 0),
    -- the last request of the last batch that was committed
    cursor           uuid,
    CHECK (finished_at IS NULL OR started_at IS NOT NULL)
);
CREATE INDEX run_by_revision ON requests.run (catalog_revision DESC);

-- What a revision does to the same rules, once for all requests that have them; canonical JSON.
CREATE TABLE requests.impact_details (
    catalog_revision int  NOT NULL,
    rules_digest     text NOT NULL CHECK (rules_digest ~ '^[0-9a-f]{64}$'),
    details          text NOT NULL CHECK (length(details) <= 8000000),
    PRIMARY KEY (catalog_revision, rules_digest)
);

-- One row a request and revision. It refers to the request without a foreign key: checking one would wait for everybody
-- who has the request locked, and make them wait.
CREATE TABLE requests.impact (
    catalog_revision int         NOT NULL,
    request_id       uuid        NOT NULL,
    revision         int         NOT NULL,
    -- what the request opened, and where it stood, when the run met it
    digest           text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    state            text        NOT NULL CHECK (state IN ('IN_REVIEW', 'APPROVED', 'ISSUED')),
    rules_digest     text        NOT NULL,
    identical        boolean     NOT NULL,
    additive         boolean     NOT NULL,
    removal          boolean     NOT NULL,
    ports            boolean     NOT NULL,
    impossible       boolean     NOT NULL,
    opening          int         NOT NULL,
    closing          int         NOT NULL,
    moving           int         NOT NULL,
    computed_at      timestamptz NOT NULL,
    PRIMARY KEY (catalog_revision, request_id),
    FOREIGN KEY (catalog_revision, rules_digest) REFERENCES requests.impact_details
);
CREATE INDEX impact_by_request ON requests.impact (request_id, catalog_revision DESC);

-- A draft that was begun because a revision touches what another request has open.
CREATE TABLE requests.amendment (
    request_id       uuid        PRIMARY KEY REFERENCES requests.request,
    amends           uuid        NOT NULL REFERENCES requests.request,
    catalog_revision int         NOT NULL,
    begun_at         timestamptz NOT NULL,
    CHECK (request_id <> amends)
);
CREATE INDEX amendment_by_amended ON requests.amendment (amends, catalog_revision);

-- At most one for each request and revision, unless the one before was withdrawn.
CREATE FUNCTION requests.amendment_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM requests.request WHERE id = NEW.amends FOR UPDATE;
    IF EXISTS (SELECT 1 FROM requests.amendment a JOIN requests.request r ON r.id = a.request_id
               WHERE a.amends = NEW.amends AND a.catalog_revision = NEW.catalog_revision
                 AND r.state <> 'WITHDRAWN') THEN
        RAISE EXCEPTION 'this request is being amended already' USING ERRCODE = 'PR006';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER amendment_begins BEFORE INSERT ON requests.amendment
    FOR EACH ROW EXECUTE FUNCTION requests.amendment_begins();
ALTER TABLE requests.amendment ENABLE ALWAYS TRIGGER amendment_begins;

GRANT SELECT, INSERT, UPDATE ON requests.run TO ${app};
GRANT SELECT, INSERT ON requests.impact_details, requests.impact, requests.amendment TO ${app};
