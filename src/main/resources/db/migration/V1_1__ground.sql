-- What the owner makes is the owner's: nobody else gets anything that a migration does not grant.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${app};
