#!/usr/bin/env bash
# Scripts/check-documents.sh [BINARY]   checks the documents against the program and the tree
#
# - Runs what the documents show. In a fenced block marked `console` a line that starts with "$ " is a
#   command, lines with "> " right below go on with it, and the rest is its output, both streams together.
#   A line of nothing but "…" stands for any lines. A block marked with a language and a file name, such as
#   `csv roster.csv`, is written to that file first. Every document has a home and a folder of its own; the
#   clock is fixed, and the language is that of the document.
# - Compares the arrows in ARCHITECTURE.md with those of Package.swift.
# - Follows links within the repository, and looks for the names of the code that the documents mention.
#
# Prints what differs. With LVZHI_RECORD=1 the outputs in the documents are rewritten, and the run fails as
# well. Needs nothing but bash, the usual tools, and the built program.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
cd "$repository"
binary=$(realpath "${1:-.build/debug/lvzhi}")
[ -x "$binary" ] || { echo "There is no program $binary; build it first." >&2 && exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
faults=0

mkdir "$scratch/bin"
printf '#!/bin/sh\nexec "%s" --now 2026-11-23T09:00:00+08:00 "$@"\n' "$binary" >"$scratch/bin/lvzhi"
chmod +x "$scratch/bin/lvzhi"

complain() { # line…
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

# Runs a command of a document: both streams, whatever its status, without carriage returns.
output_of() { # folder, language, command
  (
    cd "$1"
    env -i PATH="$scratch/bin:$PATH" HOME="$1" LVZHI_HOME="$1/.home" XDG_STATE_HOME="$1/.state" \
      LANG="$2" TZ=Asia/Shanghai NO_COLOR=1 bash -c "$3" 2>&1 </dev/null | tr -d '\r' || true
  )
}

# The command that has been read with the output that is shown for it, in variables of check_transcripts.
settle_command() {
  [ -n "$command" ] || return 0
  local actual
  actual=$(output_of "$folder" "$language" "$command")
  shown=${shown%$'\n'}
  if ! matches "$shown" "$actual"; then
    complain "$document:$at: \$ $command" "$(diff -u --label shown --label printed \
      <(printf '%s\n' "$shown") <(printf '%s\n' "$actual") | tail -n +3)" ""
    shown=$actual
  fi
  [ -z "$shown" ] || printf '%s\n' "$shown" >&3
  command='' shown=''
}

check_transcripts() {
  local document=$1 language=zh_CN.UTF-8 folder="$scratch/work" state=text
  local line='' file='' command='' shown='' number=0 at=0
  case $document in
    *手册* | *zh-Hans* | question-banks/*) ;;
    *) language=en_GB.UTF-8 ;;
  esac
  rm -rf "$folder" && mkdir "$folder"
  ln -s "$repository/question-banks" "$repository/Documentation" "$folder"
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    case $state:$line in
      text:'```console') state=console ;;
      text:'```'*' '*.*) state=file file=${line##* } && : >"$folder/$file" ;;
      text:'```'?*) state=other ;;
      text:*) ;;
      console:'```') settle_command && state=text ;;
      *:'```') state=text ;;
      file:*) printf '%s\n' "$line" >>"$folder/$file" ;;
      console:'$ '*) settle_command && command=${line#'$ '} at=$number ;;
      console:'> '*) if [ -n "$shown" ]; then shown+=$line$'\n' && continue; else command+=$'\n'${line#'> '}; fi ;;
      console:*) shown+=$line$'\n' && continue ;;
    esac
    printf '%s\n' "$line" >&3
  done <"$document" 3>"$scratch/rewritten"
  [ "${LVZHI_RECORD:-}" != 1 ] || cmp -s "$scratch/rewritten" "$document" ||
    cat "$scratch/rewritten" >"$document"
}

check_links() { # document
  local target
  while IFS= read -r target; do
    [ -e "$(dirname "$1")/$target" ] || complain "$1: there is no $target"
  done < <(grep -o ']([^)#]*' "$1" | cut -c3- | grep -v -e '^[a-z]*:' -e '^$' || true)
}

# Whether every name of the code that a document mentions still is one: `Type`, `Type.member`.
check_names() { # document
  local name part
  while IFS= read -r name; do
    for part in ${name//./ }; do
      grep -rqw -e "$part" Package.swift Sources Tests || complain "$1: nothing is called $name"
    done
  done < <(grep -oE '`[A-Z][A-Za-z]+(\.[a-z][A-Za-z]*)?[`(]' "$1" | tr -d '`(' | sort -u)
}

# "Module → A, B" for every module of the manifest.
arrows_of_manifest() {
  sed -n '/^let modules/,/^]/p' Package.swift | tr '\n' ' ' |
    sed -E 's/\.(target|executableTarget|systemLibrary)\(/\n/g' |
    sed -nE 's/^ *name: "([A-Za-z]+)"(.*)/\1\2/p' |
    sed -E -e 's/dependencies: \[([^]]*)\].*/→ \1/' \
      -e 's/^([A-Za-z]+), *(providers|path|swiftSettings).*/\1 →/' -e 's/[",]/ /g'
}

arrows_of_document() {
  sed -n '/^```text arrows$/,/^```$/p' ARCHITECTURE.md | grep '→' | sed 's/,/ /g'
}

sorted_arrows() {
  local module targets
  while read -r module _ targets || [ -n "$module" ]; do
    # shellcheck disable=SC2086
    printf '%s → %s\n' "$module" "$(printf '%s\n' ${targets/nothing/} | sort | paste -sd' ' -)"
  done | sort
}

difference=$(diff --label Package.swift --label ARCHITECTURE.md -u \
  <(arrows_of_manifest | sorted_arrows) <(arrows_of_document | sorted_arrows)) ||
  complain "The arrows of ARCHITECTURE.md are not those of Package.swift:" "$difference" ""

for document in ARCHITECTURE.md CONTRIBUTING.md Documentation/Glossary.md; do
  check_names "$document"
done
documents=$(git -c core.quotepath=off ls-files --cached --others --exclude-standard '*.md')
while IFS= read -r document; do
  check_links "$document"
  check_transcripts "$document"
done <<<"$documents"

[ "$faults" -eq 0 ] || { echo "The documents have $faults faults." >&2 && exit 1; }
