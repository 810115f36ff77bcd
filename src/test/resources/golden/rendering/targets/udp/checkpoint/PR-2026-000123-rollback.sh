#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_autopilot_165" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-section name "PR_2026_000123_rules" layer "$LAYER"
mgmt_cli -s "$SESSION" delete service-udp name "PR_2026_000123_udp_123"
mgmt_cli -s "$SESSION" delete dns-domain name ".time.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_from_clients"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_192_0_2_0_24"
