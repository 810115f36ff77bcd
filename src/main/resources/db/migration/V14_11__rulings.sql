-- What stewards decided about values in quarantine. A later row about the same value counts instead of an earlier one.
CREATE TABLE catalog.ruling (
    number     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code       text        NOT NULL CHECK (code ~ '^[a-z]+\.[a-z0-9-]{1,55}$'),
    -- the entry as findings call it
    subject    text        NOT NULL CHECK (length(subject) <= 500),
    value      text        NOT NULL CHECK (length(value) BETWEEN 1 AND 4000),
    verdict    text        NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject', 'withdraw')),
    correction text        NOT NULL CHECK (length(correction) <= 300),
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    decided_by uuid        NOT NULL REFERENCES identity.person,
    decided_at timestamptz NOT NULL,
    CHECK ((verdict = 'correct') = (correction <> ''))
);
CREATE INDEX ruling_by_value ON catalog.ruling (code, subject, md5(value), number DESC);

GRANT SELECT, INSERT ON catalog.ruling TO ${app};
