-- Tenants, where each lives, and the firewalls that guard it. None is deleted: requests and packages name them.
CREATE SCHEMA IF NOT EXISTS tenants;
GRANT USAGE ON SCHEMA tenants TO ${app};

CREATE TABLE tenants.tenant (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    -- lower case, for uniqueness
    name_key   text        NOT NULL UNIQUE CHECK (length(name_key) BETWEEN 1 AND 160),
    instance   text        NOT NULL CHECK (instance IN ('worldwide', 'us-government-gcc-high', 'us-government-dod', 'china')),
    region     text        NOT NULL CHECK (region ~ '^[A-Z]{2,8}$'),
    scale_unit text        NOT NULL CHECK (scale_unit ~ '^[A-Z]{4,8}[0-9]{2,4}$'),
    notes      text        NOT NULL CHECK (length(notes) <= 2000),
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    version    integer     NOT NULL
);

CREATE TABLE tenants.enforcement_point (
    id         uuid        PRIMARY KEY,
    tenant_id  uuid        NOT NULL REFERENCES tenants.tenant,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    name_key   text        NOT NULL CHECK (length(name_key) BETWEEN 1 AND 160),
    target     text        NOT NULL CHECK (target ~ '^[a-z][a-z0-9-]{1,31}$'),
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    version    integer     NOT NULL,
    UNIQUE (tenant_id, name_key)
);

-- Where traffic comes from: networks or the firewall's own zones, in the order entered.
CREATE TABLE tenants.source (
    enforcement_point_id uuid     NOT NULL REFERENCES tenants.enforcement_point,
    position             integer  NOT NULL CHECK (position BETWEEN 0 AND 199),
    kind                 text     NOT NULL CHECK (kind IN ('network', 'zone')),
    value                text     NOT NULL CHECK (length(value) BETWEEN 1 AND 63),
    PRIMARY KEY (enforcement_point_id, position)
);

GRANT SELECT, INSERT, UPDATE ON tenants.tenant, tenants.enforcement_point TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON tenants.source TO ${app};
