#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
known() {
  object=$(mgmt_cli -s "$SESSION" -f json show dns-domain name "$1") || return 1
  case "$(printf '%s' "$object" | tr -d ' \n')" in
    *'"is-sub-domain":false'*) return 0 ;;
  esac
  echo "$1 is known and takes in every name below it" >&2
  exit 1
}
known ".account.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".account.example.com" is-sub-domain false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_443" port "443" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add access-section name "PR_2026_000123_rules" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_core_97" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "Any" destination.1 ".account.example.com" service.1 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 core-97"
