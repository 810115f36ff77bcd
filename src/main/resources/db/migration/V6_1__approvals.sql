-- Decisions on requests. The service answers politely; what stands here is the last word.
CREATE SCHEMA approvals;
GRANT USAGE ON SCHEMA approvals TO ${app};

-- how many approvals a request needs, by name
CREATE TABLE approvals.policy (
    name   text PRIMARY KEY CHECK (name ~ '^[a-z][a-z-]{0,39}$'),
    quorum int  NOT NULL CHECK (quorum BETWEEN 1 AND 5)
);
INSERT INTO approvals.policy (name, quorum) VALUES ('standard', 1);

CREATE TABLE approvals.decision (
    id         uuid        PRIMARY KEY,
    request_id uuid        NOT NULL,
    revision   int         NOT NULL,
    digest     text        NOT NULL,
    person_id  uuid        NOT NULL REFERENCES identity.person,
    verdict    text        NOT NULL CHECK (verdict IN ('APPROVE', 'REQUEST_CHANGES', 'REJECT')),
    comment    text        NOT NULL CHECK (length(comment) <= 2000),
    salt       bytea       NOT NULL CHECK (length(salt) = 32),
    decided_at timestamptz NOT NULL,
    UNIQUE (request_id, revision, digest, person_id),
    FOREIGN KEY (request_id, revision, digest) REFERENCES requests.computation
);

-- the conversation beside the decisions
CREATE TABLE approvals.remark (
    id         uuid        PRIMARY KEY,
    request_id uuid        NOT NULL REFERENCES requests.request,
    revision   int         NOT NULL,
    person_id  uuid        NOT NULL REFERENCES identity.person,
    body       text        NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
    at         timestamptz NOT NULL
);
CREATE INDEX remark_by_request ON approvals.remark (request_id, at);

-- which parts of a review a person has looked at; a convenience, no evidence
CREATE TABLE approvals.viewed (
    request_id uuid NOT NULL REFERENCES requests.request,
    person_id  uuid NOT NULL REFERENCES identity.person,
    digest     text NOT NULL,
    rule       text NOT NULL CHECK (length(rule) <= 100),
    PRIMARY KEY (request_id, person_id, digest, rule)
);

-- Whether a person may decide now: active, an approver, and no editor of any revision of the request.
CREATE FUNCTION approvals.may_decide(request uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM identity.person p
                   JOIN identity.person_role r ON r.person_id = p.id AND r.role = 'APPROVER'
                   WHERE p.id = person AND p.active)
       AND NOT EXISTS (SELECT 1 FROM requests.editor e WHERE e.request_id = request AND e.person_id = person)
       AND NOT EXISTS (SELECT 1 FROM requests.request q WHERE q.id = request AND q.author_id = person)
$$;

-- How many approvals of exactly this digest count now; a rejection of the revision makes it none.
CREATE FUNCTION approvals.standing(request uuid, rev int, dig text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT 1 FROM approvals.decision d
                             WHERE d.request_id = request AND d.revision = rev AND d.verdict = 'REJECT')
                THEN 0
                ELSE (SELECT count(DISTINCT d.person_id) FROM approvals.decision d
                      WHERE d.request_id = request AND d.revision = rev AND d.digest = dig AND d.verdict = 'APPROVE'
                        AND approvals.may_decide(request, d.person_id))
           END
$$;

CREATE FUNCTION approvals.decision_made() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held requests.request;
BEGIN
    SELECT * INTO held FROM requests.request WHERE id = NEW.request_id FOR UPDATE;
    IF held.state <> 'IN_REVIEW' OR held.revision <> NEW.revision OR held.digest IS DISTINCT FROM NEW.digest THEN
        RAISE EXCEPTION 'a decision is on the digest in review' USING ERRCODE = 'PR201';
    END IF;
    IF NOT approvals.may_decide(NEW.request_id, NEW.person_id) THEN
        RAISE EXCEPTION 'this person may not decide on this request' USING ERRCODE = 'PR202';
    END IF;
    IF NEW.verdict <> 'APPROVE' AND length(trim(NEW.comment)) = 0 THEN
        RAISE EXCEPTION 'asking for changes and rejecting need a reason' USING ERRCODE = 'PR203';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER decision_made BEFORE INSERT ON approvals.decision
    FOR EACH ROW EXECUTE FUNCTION approvals.decision_made();

-- A request is approved, and issued, only on enough standing approvals of its digest.
CREATE FUNCTION approvals.quorum_reached() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    needed int;
BEGIN
    IF NEW.state = OLD.state OR NEW.state NOT IN ('APPROVED', 'ISSUED') THEN
        RETURN NEW;
    END IF;
    SELECT quorum INTO STRICT needed FROM approvals.policy WHERE name = 'standard';
    IF NEW.digest IS DISTINCT FROM OLD.digest OR approvals.standing(NEW.id, NEW.revision, NEW.digest) < needed THEN
        RAISE EXCEPTION 'request % lacks approvals of its digest', NEW.number USING ERRCODE = 'PR204';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER quorum_reached BEFORE UPDATE ON requests.request
    FOR EACH ROW EXECUTE FUNCTION approvals.quorum_reached();

CREATE FUNCTION approvals.only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'decisions are not changed: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER decision_only_grows BEFORE UPDATE OR DELETE ON approvals.decision
    FOR EACH ROW EXECUTE FUNCTION approvals.only_grows();
ALTER TABLE approvals.decision ENABLE ALWAYS TRIGGER decision_made;
ALTER TABLE approvals.decision ENABLE ALWAYS TRIGGER decision_only_grows;
ALTER TABLE requests.request ENABLE ALWAYS TRIGGER quorum_reached;
ALTER TABLE requests.request ENABLE ALWAYS TRIGGER request_moves;
ALTER TABLE requests.revision ENABLE ALWAYS TRIGGER revision_written;

GRANT SELECT, INSERT ON approvals.decision, approvals.remark TO ${app};
GRANT SELECT, INSERT, DELETE ON approvals.viewed TO ${app};
GRANT SELECT, UPDATE ON approvals.policy TO ${app};
