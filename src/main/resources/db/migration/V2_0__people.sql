-- People, what they may do, and how they prove who they are. Nobody is deleted: history names them.
CREATE SCHEMA IF NOT EXISTS identity;
GRANT USAGE ON SCHEMA identity TO ${app};

CREATE TABLE identity.person (
    id                   uuid        PRIMARY KEY,
    user_name            text        NOT NULL UNIQUE CHECK (user_name ~ '^[a-z][a-z0-9._-]{1,31}$'),
    display_name         text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 80),
    active               boolean     NOT NULL DEFAULT true,
    -- a demonstration's person: may sign in only while the portal runs on the embedded database for this computer alone
    demo                 boolean     NOT NULL DEFAULT false,
    password_hash        text        CHECK (length(password_hash) <= 200),
    password_number      integer     NOT NULL CHECK (password_number >= 0),
    password_valid_until timestamptz,
    created_at           timestamptz NOT NULL,
    version              integer     NOT NULL
);

CREATE TABLE identity.person_role (
    person_id uuid NOT NULL REFERENCES identity.person,
    role      text NOT NULL CHECK (role IN ('ENGINEER', 'APPROVER', 'STEWARD', 'AUDITOR', 'ADMINISTRATOR')),
    PRIMARY KEY (person_id, role)
);

-- At most one secret that makes the first administrator; the row is taken by whoever uses it.
CREATE TABLE identity.first_secret (
    only_one    boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    secret_hash text        NOT NULL CHECK (length(secret_hash) <= 200),
    valid_until timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON identity.person TO ${app};
GRANT SELECT, INSERT, DELETE ON identity.person_role TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.first_secret TO ${app};
