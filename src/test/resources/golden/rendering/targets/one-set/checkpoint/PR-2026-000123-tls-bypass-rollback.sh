#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Default Layer}"
mgmt_cli -s "$SESSION" delete https-rule name "PR_2026_000123_tls_core_163" layer "$LAYER"
mgmt_cli -s "$SESSION" delete https-section name "PR_2026_000123_tls" layer "$LAYER"
