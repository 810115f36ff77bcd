#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Allows what the request asks for. Run again, it first removes what it made before.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{fad09bb5-3057-809c-8b4a-12db679eecbe}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{8d01069e-44c3-8dac-8878-eaecbd4798b9}' -ErrorAction SilentlyContinue

New-NetFirewallDynamicKeywordAddress -Id '{fad09bb5-3057-809c-8b4a-12db679eecbe}' -Keyword '*.time.example.com' -AutoResolve $true | Out-Null
New-NetFirewallDynamicKeywordAddress -Id '{8d01069e-44c3-8dac-8878-eaecbd4798b9}' -Keyword 'time.example.com' -AutoResolve $true | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_autopilot-165_udp' -DisplayName 'PR-2026-000123 autopilot-165' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol UDP -LocalAddress '192.0.2.0/24' -RemoteDynamicKeywordAddresses '{fad09bb5-3057-809c-8b4a-12db679eecbe}', '{8d01069e-44c3-8dac-8878-eaecbd4798b9}' -RemotePort '123' | Out-Null
