#!/bin/bash
# A full backup of database and documents, to be run every night. What has happened since lies in the archived log of
# the database (WAL), so that any moment between two nights can be restored.
#
#   BACKUP      folder on another disk than the database's, with wal/ filled by the database (see archive.sh)
#   DOCUMENTS   folder of the documents
#   KEEP_DAYS   how long a full backup is kept: 35 unless told
#   PGHOST, PGPORT, PGUSER as for psql; the role must be allowed to replicate
set -euo pipefail
: "${BACKUP:?}" "${DOCUMENTS:?}"

name=$(date --utc +%Y%m%dT%H%M%SZ)
unfinished="$BACKUP/base/.$name"
mkdir -p "$BACKUP/base" "$BACKUP/wal" "$BACKUP/documents"

pg_basebackup --pgdata="$unfinished" --checkpoint=fast --wal-method=stream --manifest-checksums=SHA256
pg_verifybackup --quiet "$unfinished"

# A document is a file named by its checksum and never written again: copying what is new is enough. It comes after the
# database, so that every document that the database knows is there.
cp --archive --no-clobber "$DOCUMENTS/." "$BACKUP/documents/"

mv "$unfinished" "$BACKUP/base/$name"
find "$BACKUP/base" -mindepth 1 -maxdepth 1 -mtime "+${KEEP_DAYS:-35}" -exec rm -rf {} +
oldest=$(find "$BACKUP/base" -mindepth 1 -maxdepth 1 -name '[0-9]*' | sort | head -1)
first=$(sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\))$/\1/p' "$oldest/backup_label")
pg_archivecleanup "$BACKUP/wal" "$first"
echo "Backup $name is whole: $(du --summarize --human-readable "$BACKUP/base/$name" | cut --fields=1)"
