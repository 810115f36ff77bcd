# Portreeve PR-2026-000123, does not expire by itself
# Provider azurerm. Only allows. Removing this file and applying again removes what it made.

variable "pr_2026_000123_policy" {
  description = "ID of the firewall policy"
  type        = string
}

resource "azurerm_firewall_policy_rule_collection_group" "pr_2026_000123" {
  name               = "PR-2026-000123"
  firewall_policy_id = var.pr_2026_000123_policy
  priority           = 11230

  application_rule_collection {
    name     = "PR-2026-000123_application"
    priority = 200
    action   = "Allow"

    rule {
      name        = "PR-2026-000123_group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_83b65e984f"
      description = "PR-2026-000123 group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-eu"
      source_addresses = [
        "192.0.2.0/24",
      ]
      destination_fqdns = [
        "a.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_f2f315fbba"
      description = "PR-2026-000123 group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-na"
      source_addresses = [
        "192.0.2.0/24",
      ]
      destination_fqdns = [
        "a.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }
  }
}
