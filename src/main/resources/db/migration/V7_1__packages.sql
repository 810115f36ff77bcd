-- Issued packages: the stored record, the bytes, and what became of them.
CREATE SCHEMA bundles;
GRANT USAGE ON SCHEMA bundles TO ${app};

CREATE TABLE bundles.package (
    id          text        PRIMARY KEY CHECK (id ~ '^PR-[0-9]{4}-[0-9]{6,12}-r[0-9]{1,3}$'),
    request_id  uuid        NOT NULL,
    revision    int         NOT NULL,
    digest      text        NOT NULL,
    tenant_id   uuid        NOT NULL,
    -- where it applies; packages for one place supersede one another, in sequence
    place       text        NOT NULL CHECK (place ~ '^[a-z0-9-]{1,80}$'),
    sequence    int         NOT NULL CHECK (sequence >= 1),
    supersedes  text        REFERENCES bundles.package,
    issued_by   uuid        NOT NULL REFERENCES identity.person,
    issued_at   timestamptz NOT NULL,
    expires     date        NOT NULL,
    key_id      text        NOT NULL CHECK (key_id ~ '^[0-9a-f]{64}$'),
    -- the people whose approvals counted
    counted     uuid[]      NOT NULL,
    zip         bytea       NOT NULL,
    zip_digest  text        NOT NULL CHECK (zip_digest = encode(sha256(zip), 'hex')),
    UNIQUE (request_id, revision),
    FOREIGN KEY (request_id, revision, digest) REFERENCES requests.computation
);
CREATE UNIQUE INDEX package_in_sequence ON bundles.package (place, sequence);

-- A package exists only for a request that is approved, for the digest it was approved with.
CREATE FUNCTION bundles.package_issued() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held requests.request;
    needed int;
BEGIN
    SELECT * INTO held FROM requests.request WHERE id = NEW.request_id FOR UPDATE;
    SELECT quorum INTO STRICT needed FROM approvals.policy WHERE name = 'standard';
    IF held.state NOT IN ('APPROVED', 'ISSUED') OR held.revision <> NEW.revision
            OR held.digest IS DISTINCT FROM NEW.digest
            OR approvals.standing(NEW.request_id, NEW.revision, NEW.digest) < needed THEN
        RAISE EXCEPTION 'package % was not approved as it is', NEW.id USING ERRCODE = 'PR301';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER package_issued BEFORE INSERT ON bundles.package
    FOR EACH ROW EXECUTE FUNCTION bundles.package_issued();
CREATE FUNCTION bundles.only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'packages are not changed: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER package_only_grows BEFORE UPDATE OR DELETE ON bundles.package
    FOR EACH ROW EXECUTE FUNCTION bundles.only_grows();
ALTER TABLE bundles.package ENABLE ALWAYS TRIGGER package_issued;
ALTER TABLE bundles.package ENABLE ALWAYS TRIGGER package_only_grows;

GRANT SELECT, INSERT ON bundles.package TO ${app};
