-- Run once by the database's administrator, connected to any database:
--   psql -v owner_password=… -v app_password=… -f create-roles.sql
-- Makes the role that migrates and owns, the role that works and owns nothing, and the database.
\set ON_ERROR_STOP on
SET password_encryption = 'scram-sha-256';
CREATE ROLE portreeve_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE portreeve_app LOGIN PASSWORD :'app_password';
CREATE DATABASE portreeve OWNER portreeve_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE portreeve FROM PUBLIC;
GRANT CONNECT ON DATABASE portreeve TO portreeve_app;
\connect portreeve
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
