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

  network_rule_collection {
    name     = "PR-2026-000123_network"
    priority = 100
    action   = "Allow"

    rule {
      name        = "PR-2026-000123_core-1_tcp"
      description = "PR-2026-000123 core-1"
      source_addresses = [
        "192.0.2.0/24",
      ]
      protocols = [
        "TCP",
      ]
      destination_addresses = [
        "198.51.100.0/27",
      ]
      destination_ports = [
        "5223",
      ]
    }

    rule {
      name        = "PR-2026-000123_core-1_udp"
      description = "PR-2026-000123 core-1"
      source_addresses = [
        "192.0.2.0/24",
      ]
      protocols = [
        "UDP",
      ]
      destination_addresses = [
        "198.51.100.0/27",
      ]
      destination_ports = [
        "3478-3481",
      ]
    }
  }

  application_rule_collection {
    name     = "PR-2026-000123_application"
    priority = 200
    action   = "Allow"

    rule {
      name        = "PR-2026-000123_core-1_web"
      description = "PR-2026-000123 core-1"
      source_addresses = [
        "192.0.2.0/24",
      ]
      destination_fqdns = [
        "*.b.example.org",
        "*.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Http"
        port = 80
      }
      protocols {
        type = "Https"
        port = 443
      }
    }
  }
}
