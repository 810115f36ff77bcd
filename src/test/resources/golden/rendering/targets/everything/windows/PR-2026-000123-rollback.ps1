#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, expires 2027-01-31
# Removes the rules and keywords of the request, and nothing else.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{ac191422-03bb-88f2-8081-db9b0834ebf2}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{dda4cbc8-898b-8230-8d78-9a49118d2b9c}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{8adf1a91-1ceb-80c6-87dd-62cc2aa443e4}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{104f3a4f-377e-87e7-8138-d3fe4cf8bfd8}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{74dcd7a2-a088-842a-8527-9866c8ba8641}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{72ad658a-65fb-81a3-81f6-379756f2d873}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{2707056a-1122-8fa5-8152-43dc639ef936}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{1ba963ea-8982-8a82-819d-6b15cd7f4219}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{fad09bb5-3057-809c-8b4a-12db679eecbe}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{8d01069e-44c3-8dac-8878-eaecbd4798b9}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{8cb2b2fb-3832-82c5-8109-4aa467f66ea2}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{169bded2-39e1-8042-8df5-eb2ac4937491}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{b31c20a4-5ba7-8771-8671-a7e8cd5c49e7}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{ca43a510-c520-8873-8885-bd612ed9ea03}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{eff1dbdf-59e0-850f-8fbb-df208fe160bb}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{cb9f1f17-03da-8879-8e21-80798cd4a19b}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{980a50f0-b809-8804-87e7-864e66e2d98c}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{b7bff2bd-f958-831a-81d3-9cef81a77246}' -ErrorAction SilentlyContinue
