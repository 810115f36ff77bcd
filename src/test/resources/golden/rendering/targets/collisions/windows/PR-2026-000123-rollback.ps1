#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Removes the rules and keywords of the request, and nothing else.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{a8870f88-9db5-8e25-830e-b55e1e069b81}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{cc749d8e-3347-8b32-85ad-9a0d20d838c9}' -ErrorAction SilentlyContinue
