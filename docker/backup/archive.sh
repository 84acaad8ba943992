#!/bin/bash
# Called by PostgreSQL for each finished piece of its log: archive_command = '/opt/backup/archive.sh %p %f'
# Succeeds only when the piece is on the disk, and never writes over another one.
set -euo pipefail
wal="${BACKUP:-/backup}/wal"
mkdir -p "$wal"
if [ -e "$wal/$2" ]; then
  cmp --silent "$1" "$wal/$2"
else
  cp "$1" "$wal/.$2"
  sync "$wal/.$2"
  mv "$wal/.$2" "$wal/$2"
fi
