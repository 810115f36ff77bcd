#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Removes the rules and keywords of the request, and nothing else.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{fad09bb5-3057-809c-8b4a-12db679eecbe}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{8d01069e-44c3-8dac-8878-eaecbd4798b9}' -ErrorAction SilentlyContinue
