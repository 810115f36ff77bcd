#!/bin/sh
# Portreeve PR-2026-000123, expires 2027-01-31
# Deletes the rule collection groups of this request from a firewall policy, and nothing else.
# Needs the Azure CLI, signed in. Its one argument is the resource ID of the policy.
set -eu
policy=${1:?resource ID of the firewall policy}
az rest --method delete --url "$policy/ruleCollectionGroups/PR-2026-000123?api-version=2024-05-01"
