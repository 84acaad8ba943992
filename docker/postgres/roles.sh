#!/bin/bash
# Runs once, on an empty database folder: the databases and the roles.
# The application works as exportcheck_app, which owns nothing and obeys row-level security;
# only the migrations run as exportcheck_owner.
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$EXPORTCHECK_OWNER_PASSWORD" \
  --set app_password="$EXPORTCHECK_APP_PASSWORD" \
  --set keycloak_password="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role exportcheck_owner login password :'owner_password' nosuperuser nobypassrls nocreatedb nocreaterole;
alter role exportcheck_owner set lock_timeout = '10s';

create role exportcheck_app login password :'app_password' nosuperuser nobypassrls nocreatedb nocreaterole;
alter role exportcheck_app set statement_timeout = '30s';
alter role exportcheck_app set lock_timeout = '10s';
alter role exportcheck_app set idle_in_transaction_session_timeout = '60s';

create database exportcheck owner exportcheck_owner;
revoke all on database exportcheck from public;
grant connect on database exportcheck to exportcheck_app;

create role keycloak login password :'keycloak_password' nosuperuser nobypassrls nocreatedb nocreaterole;
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
