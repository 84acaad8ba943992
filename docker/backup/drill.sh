#!/bin/bash
# Proves that the backup can be restored: restores it twice into a folder of its own, as late as it goes and as it was at
# a moment, starts it beside the database that is running, compares every table and every document with what runs, and
# follows each region's audit log. Run it when nobody works, or rows that came meanwhile are named as differences.
#
#   BACKUP, DOCUMENTS, PGHOST, PGPORT, PGUSER as for backup.sh
#   PACKAGE   quarkus-run.jar, which checks the audit logs; without it, as where there is no Java, they are left in
#             $BACKUP/drill and said how to be checked
set -euo pipefail
: "${BACKUP:?}" "${DOCUMENTS:?}"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp --directory)
database=${PGDATABASE:-exportcheck}
trap 'pg_ctl --pgdata="$work/data" --mode=immediate stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
status=0

ask() { psql --dbname="$database" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --set=FETCH_COUNT=10000 --command="$1"; }

# each table with the number of its rows and a checksum that is the same whatever order they lie in
fingerprint() {
  ask "select format('select %L, count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %I.%I t;',
        schemaname || '.' || tablename, schemaname, tablename)
    from pg_tables where schemaname = 'public' order by tablename" |
    psql --dbname="$database" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1
}

# the last event of each region's audit log, as verify-audit is told it
roots() { ask "select distinct on (region) region || ' ' || ordinal || ':' || hash from audit_entry order by region, ordinal desc"; }

# one event a line, word for word as the log is downloaded
log_of() {
  ask "select row_to_json(e) from (
      select region, ordinal, to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as at, kind, record,
        case_number as \"caseNumber\", actor, actor_name as \"actorName\", role, content, digest, previous, hash
      from audit_entry where region = '$1' order by ordinal) e"
}

check_logs() { # of what was restored, against the roots of what runs
  while read -r region root; do
    if [ -n "${PACKAGE:-}" ]; then
      log_of "$region" >"$work/$region.jsonl"
      java -jar "$PACKAGE" verify-audit "$work/$region.jsonl" "$root" || status=1
    else
      mkdir -p "$BACKUP/drill"
      log_of "$region" >"$BACKUP/drill/$1-$region.jsonl"
      echo "Still to be checked: java -jar quarkus-run.jar verify-audit $BACKUP/drill/$1-$region.jsonl $root"
    fi
  done <"$work/roots"
}

restored() { # NAME [MOMENT]: restores, compares and takes away again
  "$here/restore.sh" "$work/data" "${@:2}"
  echo "unix_socket_directories = '$work'" >>"$work/data/postgresql.auto.conf"
  echo "listen_addresses = ''" >>"$work/data/postgresql.auto.conf"
  pg_ctl --pgdata="$work/data" --log="$work/log" --timeout=600 --wait start >/dev/null || { tail "$work/log" >&2; exit 1; }
  for ((waited = 0; waited < 600; waited++)); do
    [ "$(PGHOST="$work" ask 'select pg_is_in_recovery()')" = t ] || break
    sleep 1
  done
  PGHOST="$work" fingerprint >"$work/restored"
  # what came after the moment is there in the one and must not be in the other
  if [ "$(PGHOST="$work" ask "select pg_snapshot_xmax(pg_current_snapshot()) > '$after'::xid8")" != "$([ $# = 1 ] && echo t || echo f)" ]; then
    echo "The database ${2:+at $2 }was restored to another moment." >&2
    status=1
  fi
  if ! diff "$work/running" "$work/restored"; then
    echo "These tables differ between what runs (<) and what was restored (>)${2:+, as it was at $2}." >&2
    status=1
  fi
  PGHOST="$work" check_logs "$1"
  pg_ctl --pgdata="$work/data" --mode=fast --wait stop >/dev/null
  rm -rf "$work/data"
}

fingerprint >"$work/running"
roots >"$work/roots"
moment=$(ask 'select clock_timestamp()')
sleep 1
after=$(ask 'select pg_current_xact_id()')
last=$(ask 'select pg_walfile_name(pg_switch_wal())')
for ((waited = 0; waited < 60; waited++)); do
  [ ! -e "$BACKUP/wal/$last" ] || break
  sleep 1
done

restored latest
restored moment "$moment"

# the name of a document is its checksum
while read -r file; do
  sum=$(sha256sum "$BACKUP/documents/$file" 2>/dev/null | cut --delimiter=' ' --fields=1) || true
  if [ "$sum" != "$(basename "$file")" ]; then
    echo "The document $file is not whole in the backup." >&2
    status=1
  fi
done < <(cd "$DOCUMENTS" && find . -type f -not -name '.*' | sort)
if [ "$status" = 0 ]; then
  echo "The backup is whole, as late as it goes and as it was at $moment: $(wc --lines <"$work/restored") tables and" \
    "$(find "$DOCUMENTS" -type f -not -name '.*' | wc --lines) documents are the same."
fi
exit "$status"
