#!/usr/bin/env bash
# Installs what lvzhi is measured against and this machine lacks.
set -euo pipefail

[ -x /usr/bin/python3 ] && exit 0
echo "Installing with apt: python3" >&2
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq python3 >/dev/null
