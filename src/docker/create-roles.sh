#!/bin/bash
# Run once by the database container, when its volume is empty.
set -eu
psql --username postgres --dbname postgres \
  -v owner_password="$(cat /run/secrets/spring.flyway.password)" \
  -v app_password="$(cat /run/secrets/spring.datasource.password)" \
  -f /opt/create-roles.sql
