#!/bin/sh
# Portreeve LOCAL, does not expire by itself
# Deletes the rule collection groups of this request from a firewall policy, and nothing else.
# Needs the Azure CLI, signed in. Its one argument is the resource ID of the policy.
set -eu
policy=${1:?resource ID of the firewall policy}
az rest --method delete --url "$policy/ruleCollectionGroups/LOCAL?api-version=2024-05-01"
