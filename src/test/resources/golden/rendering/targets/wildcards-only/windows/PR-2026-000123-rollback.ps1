#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Removes the rules and keywords of the request, and nothing else.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{ac191422-03bb-88f2-8081-db9b0834ebf2}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{e5f0650b-7437-811f-8408-7e7c96c21268}' -ErrorAction SilentlyContinue
