#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_2001_db8_9___48" subnet6 "2001:db8:9::" mask-length6 "48" comments "PR-2026-000123, does not expire by itself" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_2001_db8_40___48" subnet6 "2001:db8:40::" mask-length6 "48" comments "PR-2026-000123, does not expire by itself" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_2001_db8_41___48" subnet6 "2001:db8:41::" mask-length6 "48" comments "PR-2026-000123, does not expire by itself" ignore-warnings true
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_from_clients" members.1 "PR_2026_000123_net_2001_db8_9___48" comments "PR-2026-000123 clients"
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_to_core_163" members.1 "PR_2026_000123_net_2001_db8_40___48" comments "PR-2026-000123 core-163"
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_to_networks_only" members.1 "PR_2026_000123_net_2001_db8_41___48" comments "PR-2026-000123 networks-only"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_80" port "80" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_443" port "443" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add service-udp name "PR_2026_000123_udp_443" port "443" match-for-any false comments "PR-2026-000123, does not expire by itself"
mgmt_cli -s "$SESSION" add access-section name "PR_2026_000123_rules" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_core_163" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 "PR_2026_000123_to_core_163" service.1 "PR_2026_000123_tcp_80" service.2 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 core-163"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_networks_only" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 "PR_2026_000123_to_networks_only" service.1 "PR_2026_000123_tcp_443" service.2 "PR_2026_000123_udp_443" action "Accept" track.type "Log" comments "PR-2026-000123 networks-only"
