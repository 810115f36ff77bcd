#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_apple_178" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-section name "PR_2026_000123_rules" layer "$LAYER"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_5223"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_443"
mgmt_cli -s "$SESSION" delete dns-domain name ".itunes.example.org" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".courier.push.example.org" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_from_clients"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_192_0_2_0_24"
