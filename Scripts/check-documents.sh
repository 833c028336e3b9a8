#!/usr/bin/env bash
# Scripts/check-documents.sh [BINARY]   checks the documents against the program and the tree
#
# - Runs what the documents show. In a fenced block marked `console` a line that starts with "$ " is a
#   command, lines with "> " right below go on with it, and the rest is its output, both streams together.
#   A line of nothing but "…" stands for any lines. A block marked with a language and a file name, such as
#   `csv roster.csv`, is written to that file first. Every document has a home and a folder of its own; the
#   clock is fixed, and the language is that of the document.
# - Compares the arrows in ARCHITECTURE.md with those of Package.swift.
# - Follows links within the repository.
#
# Prints what differs. Needs nothing but bash, the usual tools, and the built program.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
cd "$repository"
binary=$(realpath "${1:-.build/debug/lvzhi}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0

mkdir "$scratch/bin"
printf '#!/bin/sh\nexec "%s" --now 2026-11-23T09:00:00+08:00 "$@"\n' "$binary" >"$scratch/bin/lvzhi"
chmod +x "$scratch/bin/lvzhi"

complain() { # what, details…
  faults=$((faults + 1))
  printf '%s\n' "$@"
}

# Whether text $2 is what $1 shows, where a line "…" stands for any lines.
matches() {
  local pattern
  pattern=$(printf '%s' "$1" | sed -e '/^…$/!s/[][\\*?()|!+@]/\\&/g' -e 's/^…$/*/')
  # shellcheck disable=SC2053
  [[ $2 == $pattern ]]
}

run_in() { # folder, language, command
  (
    cd "$1"
    env -i PATH="$scratch/bin:$PATH" HOME="$1" LVZHI_HOME="$1/.home" XDG_STATE_HOME="$1/.state" \
      LANG="$2" TZ=Asia/Shanghai NO_COLOR=1 bash -c "$3" 2>&1 </dev/null || true
  )
}

check_command() { # document, line, folder, language, command, expected
  [ -n "$5" ] || return 0
  local actual
  actual=$(run_in "$3" "$4" "$5")
  matches "${6%$'\n'}" "$actual" && return 0
  complain "$1:$2: \$ $5" "$(diff -u --label shown --label printed \
    <(printf '%s' "${6%$'\n'}") <(printf '%s' "$actual") | tail -n +3)" ""
}

check_transcripts() { # document
  local language=zh_CN.UTF-8 folder="$scratch/work" state=text number=0 at=0 command='' expected=''
  case $1 in README.md | Documentation/Manual/* | Documentation/Formats/*) language=en_GB.UTF-8 ;; esac
  rm -rf "$folder" && mkdir "$folder"
  ln -s "$repository/question-banks" "$repository/Documentation" "$folder"
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    case $state:$line in
      text:'```console') state=console ;;
      text:'```'*' '*) state=file file=${line##* } && : >"$folder/$file" ;;
      text:'```'?*) state=other ;;
      text:*) ;;
      *:'```')
        check_command "$1" "$at" "$folder" "$language" "$command" "$expected"
        state=text command='' expected=''
        ;;
      file:*) printf '%s\n' "$line" >>"$folder/$file" ;;
      console:'$ '*)
        check_command "$1" "$at" "$folder" "$language" "$command" "$expected"
        command=${line#'$ '} expected='' at=$number
        ;;
      console:'> '*) if [ -z "$expected" ]; then command+=$'\n'${line#'> '}; else expected+=$line$'\n'; fi ;;
      console:*) expected+=$line$'\n' ;;
    esac
  done <"$1"
}

check_links() { # document
  local target
  while IFS= read -r target; do
    [ -e "$(dirname "$1")/$target" ] || complain "$1: there is no $target"
  done < <(grep -o ']([^)#]*' "$1" | cut -c3- | grep -v -e '^[a-z]*:' -e '^$' || true)
}

# "Module → A, B" for every module of the manifest.
arrows_of_manifest() {
  sed -n '/^let modules/,/^]/p' Package.swift | tr '\n' ' ' |
    sed -E 's/\.(target|executableTarget|systemLibrary)\(/\n/g' |
    sed -nE 's/^ *name: "([A-Za-z]+)"(.*)/\1\2/p' |
    sed -E -e 's/dependencies: \[([^]]*)\].*/→\1/' -e 's/^([A-Za-z]+), *(providers|path|swiftSettings).*/\1 →/' \
      -e 's/[",]/ /g'
}

arrows_of_document() {
  sed -n '/^```text arrows$/,/^```$/p' ARCHITECTURE.md | grep '→' | sed 's/,/ /g'
}

sorted_arrows() {
  while read -r module _ targets; do
    printf '%s → %s\n' "$module" "$(printf '%s\n' $targets | grep -v nothing | sort | paste -sd' ' -)"
  done | sort
}

difference=$(diff --label Package.swift --label ARCHITECTURE.md -u \
  <(arrows_of_manifest | sorted_arrows) <(arrows_of_document | sorted_arrows)) ||
  complain "The arrows of ARCHITECTURE.md are not those of Package.swift:" "$difference" ""

while IFS= read -r document; do
  check_links "$document"
  check_transcripts "$document"
done < <(git ls-files --cached --others --exclude-standard '*.md')

[ "$faults" -eq 0 ] || { echo "The documents have $faults faults." >&2 && exit 1; }
