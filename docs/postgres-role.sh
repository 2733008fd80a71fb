#!/bin/sh
# Runs once, when the database is made: the role Daybrief connects with, and what it owns.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$POSTGRES_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role daybrief login createrole password :'password';
alter database daybrief owner to daybrief;
alter schema public owner to daybrief;
SQL
