#!/bin/bash
# Proves that the backup can be restored: restores it into a folder of its own, starts it beside the database that is
# running, and compares every table and every document with what runs. Run it when nobody works, or rows that came
# meanwhile are named as differences.
#
#   BACKUP, DOCUMENTS, PGHOST, PGPORT, PGUSER as for backup.sh
set -euo pipefail
: "${BACKUP:?}" "${DOCUMENTS:?}"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp --directory)
database=${PGDATABASE:-exportcheck}
trap 'pg_ctl --pgdata="$work/data" --mode=immediate stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

# each table with the number of its rows and a checksum that is the same whatever order they lie in
fingerprint() {
  psql --dbname="$database" --no-psqlrc --quiet --tuples-only --no-align --command="
    select format('select %L, count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %I.%I t;',
        schemaname || '.' || tablename, schemaname, tablename)
    from pg_tables where schemaname = 'public' order by tablename" |
    psql --dbname="$database" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1
}

fingerprint >"$work/running"
psql --dbname="$database" --no-psqlrc --quiet --tuples-only --no-align --command='select pg_switch_wal()' >"$work/lsn"
last=$(psql --dbname="$database" --no-psqlrc --quiet --tuples-only --no-align --command="select pg_walfile_name('$(cat "$work/lsn")')")
for ((waited = 0; waited < 60; waited++)); do
  [ ! -e "$BACKUP/wal/$last" ] || break
  sleep 1
done

"$here/restore.sh" "$work/data"
echo "unix_socket_directories = '$work'" >>"$work/data/postgresql.auto.conf"
echo "listen_addresses = ''" >>"$work/data/postgresql.auto.conf"
pg_ctl --pgdata="$work/data" --log="$work/log" --timeout=600 --wait start >/dev/null || { tail "$work/log" >&2; exit 1; }
export PGHOST="$work"
for ((waited = 0; waited < 600; waited++)); do
  [ "$(psql --dbname="$database" --no-psqlrc --tuples-only --no-align --command='select pg_is_in_recovery()')" = t ] || break
  sleep 1
done
fingerprint >"$work/restored"

status=0
if ! diff "$work/running" "$work/restored"; then
  echo "These tables differ between what runs (<) and what was restored (>)." >&2
  status=1
fi
# the name of a document is its checksum
while read -r file; do
  sum=$(sha256sum "$BACKUP/documents/$file" 2>/dev/null | cut --delimiter=' ' --fields=1) || true
  if [ "$sum" != "$(basename "$file")" ]; then
    echo "The document $file is not whole in the backup." >&2
    status=1
  fi
done < <(cd "$DOCUMENTS" && find . -type f -not -name '.*' | sort)
if [ "$status" = 0 ]; then
  echo "The backup is whole: $(wc --lines <"$work/restored") tables and $(find "$DOCUMENTS" -type f -not -name '.*' | wc --lines) documents are the same."
fi
exit "$status"
