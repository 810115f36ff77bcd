#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_192_0_2_0_24" subnet4 "192.0.2.0" mask-length4 "24" comments "PR-2026-000123, does not expire by itself" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_198_51_100_0_27" subnet4 "198.51.100.0" mask-length4 "27" comments "PR-2026-000123, does not expire by itself" ignore-warnings true
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_from_clients" members.1 "PR_2026_000123_net_192_0_2_0_24" comments "PR-2026-000123 clients"
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_to_both_ways" members.1 "PR_2026_000123_net_198_51_100_0_27" comments "PR-2026-000123 both-ways"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_443" port "443" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_5671" port "5671" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-udp name "PR_2026_000123_udp_5671" port "5671" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add access-section name "PR_2026_000123_rules" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_both_ways" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 "PR_2026_000123_to_both_ways" service.1 "PR_2026_000123_tcp_443" service.2 "PR_2026_000123_tcp_5671" service.3 "PR_2026_000123_udp_5671" action "Accept" track.type "Log" comments "PR-2026-000123 both-ways"
