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
known ".a.b_example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".a.b_example.com" is-sub-domain false comments "PR-2026-000123, does not expire by itself"
known ".a_b.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".a_b.example.com" is-sub-domain false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_443" port "443" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_8883" port "8883" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add access-section name "PR_2026_000123_rules" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_group_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_85cbd445f7" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "Any" destination.1 ".a.b_example.com" destination.2 ".a_b.example.com" service.1 "PR_2026_000123_tcp_443" service.2 "PR_2026_000123_tcp_8883" action "Accept" track.type "Log" comments "PR-2026-000123 group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-eu"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_group_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_697f976e2f" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "Any" destination.1 ".a.b_example.com" destination.2 ".a_b.example.com" service.1 "PR_2026_000123_tcp_443" service.2 "PR_2026_000123_tcp_8883" action "Accept" track.type "Log" comments "PR-2026-000123 group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-na"
