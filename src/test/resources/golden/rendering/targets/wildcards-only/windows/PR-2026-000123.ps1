#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Allows what the request asks for. Run again, it first removes what it made before.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{ac191422-03bb-88f2-8081-db9b0834ebf2}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{e5f0650b-7437-811f-8408-7e7c96c21268}' -ErrorAction SilentlyContinue

New-NetFirewallDynamicKeywordAddress -Id '{ac191422-03bb-88f2-8081-db9b0834ebf2}' -Keyword 'account.example.com' -AutoResolve $true | Out-Null
New-NetFirewallDynamicKeywordAddress -Id '{e5f0650b-7437-811f-8408-7e7c96c21268}' -Keyword '*.push.example.org' -AutoResolve $true | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_core-97_tcp' -DisplayName 'PR-2026-000123 core-97' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol TCP -RemoteDynamicKeywordAddresses '{ac191422-03bb-88f2-8081-db9b0834ebf2}' -RemotePort '443' | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_wildcards_tcp' -DisplayName 'PR-2026-000123 wildcards' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol TCP -RemoteDynamicKeywordAddresses '{e5f0650b-7437-811f-8408-7e7c96c21268}' -RemotePort '5223' | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_wildcards_udp' -DisplayName 'PR-2026-000123 wildcards' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol UDP -RemoteDynamicKeywordAddresses '{e5f0650b-7437-811f-8408-7e7c96c21268}' -RemotePort '3478-3481' | Out-Null
