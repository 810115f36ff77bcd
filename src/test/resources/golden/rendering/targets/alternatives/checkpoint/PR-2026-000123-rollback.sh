#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_both_ways" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-section name "PR_2026_000123_rules" layer "$LAYER"
mgmt_cli -s "$SESSION" delete service-udp name "PR_2026_000123_udp_5671"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_5671"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_443"
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_to_both_ways"
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_from_clients"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_198_51_100_0_27"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_192_0_2_0_24"
