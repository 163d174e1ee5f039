#!/usr/bin/env bash
# Tries the Debian package as a stranger gets it: into a clean Debian 12 without network, where the
# self-test and the journeys in a real window must pass; removing it must leave diaries alone.
# Needs root, debootstrap, and what the journeys need. Usage: try_deb.sh [JOURNEY ...]
set -euo pipefail
cd "$(dirname "$0")/.."

say() { echo "try-deb: $*" >&2; }
deb=$(ls -t dist/backstride_*.deb | head -1)
root=$PWD/build/debian-root
[ "$(id -u)" = 0 ] || { say "making a clean Debian needs root"; exit 2; }
command -v debootstrap >/dev/null || apt-get install -y -qq --no-install-recommends debootstrap >/dev/null

cleanup() { for place in tmp proc dev; do umount -l "$root/$place" 2>/dev/null || true; done; }
trap cleanup EXIT
cleanup
# What is still mounted there is this computer's own /tmp and /dev.
! grep -q " $root/" /proc/mounts || { say "$root is still in use: unmount what lies in it"; exit 1; }
rm -rf "$root"
mirror=$(apt-cache policy | grep -o 'http[s]*://[^ ]*' | grep -v security | head -1)
say "a clean Debian 12"
debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
# What the package asks for, and nothing else: of alternatives the first.
needs=$(for field in Depends Recommends; do dpkg-deb -f "$deb" $field; echo ,; done |
    tr ',' '\n' | sed 's/|.*//; s/(.*//' | tr -d ' ' | grep -v '^$')
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $needs >/dev/null
cp "$deb" "$root/backstride.deb"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev" # else unmounting it unmounts this computer's own /dev/pts
mount --bind /tmp "$root/tmp"

alone="unshare --net chroot $root"
say "installing without network"
$alone dpkg -i /backstride.deb >/dev/null
$alone backstride --version
$alone backstride selftest
for file in applications/mimeinfo.cache mime/globs2; do
    grep -q 'backstride' "$root/usr/share/$file" || { say "$file knows nothing of Backstride"; exit 1; }
done
[ -s "$root/usr/share/man/man1/backstride.1.gz" ] || { say "the manual page is missing"; exit 1; }
for part in sbom.cdx.json licences/PySide6_Essentials/LGPL-3.txt licences/Python/LICENSE.txt; do
    [ -s "$root/usr/lib/backstride/$part" ] || { say "$part is missing"; exit 1; }
done
$alone desktop-file-validate /usr/share/applications/org.backstride.Backstride.desktop
say "journeys in a real window"
[ $# -gt 0 ] || set -- tests/journeys/test_{first_month,passcode,guided,watch_files}.py
BACKSTRIDE_PROGRAM="$alone /usr/bin/backstride" .venv/bin/python -m pytest -q -p no:randomly "$@"
say "removing it"
$alone env HOME=/root backstride demo >/dev/null
before=$(cd "$root/root/.local/share/backstride" && sha256sum diary.sqlite3)
for how in -r -P; do
    told=$($alone dpkg $how backstride)
    [[ $told == *"~/.local/share/backstride"* ]] || { say "dpkg $how does not say where diaries lie"; exit 1; }
done
[ "$before" = "$(cd "$root/root/.local/share/backstride" && sha256sum diary.sqlite3)" ]
[ ! -e "$root/usr/lib/backstride" ]
say "the package works, and removing it leaves the diary alone"
