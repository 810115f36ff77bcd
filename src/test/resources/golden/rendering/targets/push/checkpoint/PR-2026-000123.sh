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
known ".courier.push.example.org" || mgmt_cli -s "$SESSION" add dns-domain name ".courier.push.example.org" is-sub-domain false comments "PR-2026-000123, does not expire by itself"
known ".itunes.example.org" || mgmt_cli -s "$SESSION" add dns-domain name ".itunes.example.org" is-sub-domain false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_443" port "443" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_5223" port "5223" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add access-section name "PR_2026_000123_rules" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_apple_178" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".courier.push.example.org" destination.2 ".itunes.example.org" service.1 "PR_2026_000123_tcp_443" service.2 "PR_2026_000123_tcp_5223" action "Accept" track.type "Log" comments "PR-2026-000123 apple-178"
