-- Run by the database's administrator, connected to any database:
--   psql -v owner_password=… -v app_password=… -f create-roles.sql
-- Makes the role that migrates and owns, the role that works and owns nothing (existing ones get the new passwords),
-- and the database.
\set ON_ERROR_STOP on
SET password_encryption = 'scram-sha-256';
SELECT format('CREATE ROLE %I LOGIN', name) FROM unnest(ARRAY['portreeve_owner', 'portreeve_app']) AS name
WHERE name NOT IN (SELECT rolname FROM pg_roles) \gexec
ALTER ROLE portreeve_owner PASSWORD :'owner_password';
ALTER ROLE portreeve_app PASSWORD :'app_password';
CREATE DATABASE portreeve OWNER portreeve_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE portreeve FROM PUBLIC;
GRANT CONNECT ON DATABASE portreeve TO portreeve_app;
\connect portreeve
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
