#!/usr/bin/env bash
# Installs the system packages that lvzhi needs and this machine lacks; says which. Does nothing,
# and says nothing, when none is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v swift >/dev/null; then
  echo "lvzhi needs Swift 6.3: see https://www.swift.org/install" >&2
  exit 1
fi
command -v dpkg-query >/dev/null || exit 0 # not Debian or Ubuntu: the libraries come from elsewhere

missing=()
while read -r package; do
  state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done < <(grep -v '^#' Scripts/apt-packages.txt)
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Installing with apt: ${missing[*]}" >&2
if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null; then
  as_root=(sudo)
else
  echo "Please run as root: apt-get install ${missing[*]}" >&2
  exit 1
fi
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
