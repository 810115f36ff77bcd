#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_core_97" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-section name "PR_2026_000123_rules" layer "$LAYER"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_443"
mgmt_cli -s "$SESSION" delete dns-domain name ".account.example.com" || echo "kept" >&2
