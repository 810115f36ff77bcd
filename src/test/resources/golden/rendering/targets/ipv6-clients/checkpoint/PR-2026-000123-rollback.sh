#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_networks_only" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_core_163" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-section name "PR_2026_000123_rules" layer "$LAYER"
mgmt_cli -s "$SESSION" delete service-udp name "PR_2026_000123_udp_443"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_443"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_80"
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_to_networks_only"
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_to_core_163"
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_from_clients"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_2001_db8_41___48"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_2001_db8_40___48"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_2001_db8_9___48"
