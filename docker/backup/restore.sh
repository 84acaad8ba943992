#!/bin/bash
# Puts the database as it was into an empty folder, to be started from there.
#
#   restore.sh FOLDER                        as late as the backup goes
#   restore.sh FOLDER '2026-11-28 14:05:00+01'   as it was at that moment
#
#   BACKUP      folder that backup.sh fills
set -euo pipefail
: "${BACKUP:?}"
folder=${1:?the empty folder to restore into}
moment=${2:-}

if [ -n "$(ls --almost-all "$folder" 2>/dev/null)" ]; then
  echo "$folder is not empty. Nothing was restored." >&2
  exit 1
fi
until=$(date --utc --date="${moment:-now}" +%Y%m%dT%H%M%SZ)
base=$(find "$BACKUP/base" -mindepth 1 -maxdepth 1 -name '[0-9]*' -printf '%f\n' | sort | awk -v until="$until" '$0 <= until' | tail -1)
if [ -z "$base" ]; then
  echo "There is no backup from before ${moment:-now}. Nothing was restored." >&2
  exit 1
fi
mkdir -p "$folder"
chmod 700 "$folder"
cp --archive "$BACKUP/base/$base/." "$folder/"
touch "$folder/recovery.signal"
{
  echo "restore_command = 'cp \"$BACKUP/wal/%f\" \"%p\"'"
  echo "recovery_target_action = 'promote'"
  echo "archive_mode = off"
  if [ -n "$moment" ]; then echo "recovery_target_time = '$moment'"; else echo "recovery_target_timeline = 'latest'"; fi
} >>"$folder/postgresql.auto.conf"
echo "Restored backup $base into $folder${moment:+, to be brought to $moment}. Start PostgreSQL on it."
