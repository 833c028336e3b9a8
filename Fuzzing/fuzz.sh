#!/usr/bin/env bash
# Fuzzing/fuzz.sh [SECONDS [TARGET…]]   tries every fuzz target, or those named, so many seconds each (60)
#
# Corpora are kept in .build-fuzz/corpus/, inputs that broke something in .build-fuzz/findings/. Status 1 if there are any.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
shift || true
# Its own backtraces would come before libFuzzer, which keeps the input.
export SWIFT_BACKTRACE=enable=no
program=.build-fuzz/release/LvzhiFuzz
listed=$("$program" --list)
mapfile -t targets <<<"$([ $# -gt 0 ] && printf '%s\n' "$@" || echo "$listed")"
broken=0
for target in "${targets[@]}"; do
  corpus=.build-fuzz/corpus/$target findings=.build-fuzz/findings/$target log=.build-fuzz/$target.log
  mkdir -p "$corpus" "$findings"
  "$program" --seeds "$target" "$corpus"
  status=0
  "$program" "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
    -artifact_prefix="$findings/" "$corpus" >"$log" 2>&1 || status=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  coverage=$(grep -o 'cov: [0-9]* ft: [0-9]*' "$log" | tail -1)
  memory=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
  printf '%-10s %9s runs  %-24s %5s MB  ' "$target" "${runs:-?}" "$coverage" "${memory:-?}"
  if [ "$status" = 0 ]; then
    echo "nothing found"
  else
    broken=1
    echo "BROKEN: $(grep -m1 -e 'ERROR: libFuzzer' -e 'Fatal error' "$log" || true)"
    grep 'Test unit written to' "$log" || tail -5 "$log"
  fi
done
exit "$broken"
