#!/usr/bin/env bash
# Installs what lvzhi is measured against, or with, and this machine lacks: Python and valgrind by apt, packages of
# Python into .build-bench/peers.
set -euo pipefail
cd "$(dirname "$0")/.."

peers=.build-bench/peers
missing=()
[ -x /usr/bin/python3 ] || missing+=(python3)
[ -x /usr/bin/valgrind ] || missing+=(valgrind)
if [ ! -d "$peers/fsrs_rs_python" ] || [ ! -d "$peers/anki" ] || [ ! -d "$peers/duckdb" ]; then
  /usr/bin/python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)
fi

if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing with apt: ${missing[*]}" >&2
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
fi

if [ ! -d "$peers/fsrs_rs_python" ]; then
  echo "Installing with pip into $peers: fsrs-rs-python" >&2
  /usr/bin/python3 -m pip install --quiet --root-user-action ignore --no-deps --target "$peers" fsrs-rs-python==0.9.3
fi

if [ ! -d "$peers/anki" ]; then
  echo "Installing with pip into $peers: anki" >&2
  /usr/bin/python3 -m pip install --quiet --root-user-action ignore --target "$peers" anki==26.9.3
fi

if [ ! -d "$peers/duckdb" ]; then
  echo "Installing with pip into $peers: duckdb" >&2
  /usr/bin/python3 -m pip install --quiet --root-user-action ignore --no-deps --target "$peers" duckdb==2.0.1
fi
