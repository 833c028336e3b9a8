#!/usr/bin/env bash
# Scripts/sanitize.sh thread|address   builds readers, files and what several threads do with that sanitizer, and tests them
#
# In a build folder of its own, .build-tsan or .build-asan; the first time this takes ten minutes and more. Status 1 if a test fails or the
# sanitizer has something to say.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=$1
folder=.build-${kind:0:1}san
log=$folder/tests.log
mkdir -p "$folder"
export LVZHI_SANITIZE=1 SWIFT_BACKTRACE=enable=no
# Swift's runtime and Foundation keep what they allocated once to the end.
export ASAN_OPTIONS=detect_leaks=0
# An array made with a capacity of nothing writes 0 over the 0 of the runtime's one empty array: no race that matters.
printf 'race:unsafeUninitializedCapacity\n' >"$folder/suppressions"
export TSAN_OPTIONS=suppressions=$PWD/$folder/suppressions
# The thread sanitizer's own runtime crashes where a generator without a field (the system's) is passed inout, as DeputyStore's
# tests do; so it gets the tests in which threads do something.
case $kind in
  thread) tests='CoresTests|BankMakerTests|GIFTTests|JournalConcurrency' ;;
  *) tests='Tests' ;;
esac
options=(--sanitize "$kind" --scratch-path "$folder")
swift build --build-tests "${options[@]}" >"$folder/build.log" 2>&1 || { cat "$folder/build.log"; exit 1; }
status=0
swift test --skip-build --disable-xctest --filter "$tests" "${options[@]}" >"$log" 2>&1 || status=$?
grep -e 'WARNING: ThreadSanitizer' -e 'ERROR: AddressSanitizer' -e 'SUMMARY:' "$log" | sort | uniq -c || true
grep -e ' failed after ' -e 'Test run with' "$log" | tail -20
! grep -q -e 'WARNING: ThreadSanitizer' -e 'ERROR: AddressSanitizer' "$log" && [ "$status" = 0 ]
