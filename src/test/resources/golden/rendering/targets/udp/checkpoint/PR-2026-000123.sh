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
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_192_0_2_0_24" subnet4 "192.0.2.0" mask-length4 "24" comments "PR-2026-000123, does not expire by itself" ignore-warnings true
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_from_clients" members.1 "PR_2026_000123_net_192_0_2_0_24" comments "PR-2026-000123 clients"
known ".time.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".time.example.com" is-sub-domain false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-udp name "PR_2026_000123_udp_123" port "123" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add access-section name "PR_2026_000123_rules" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_autopilot_165" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".time.example.com" service.1 "PR_2026_000123_udp_123" action "Accept" track.type "Log" comments "PR-2026-000123 autopilot-165"
