# Portreeve PR-2026-000123, expires 2027-01-31
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
      name        = "PR-2026-000123_autopilot-165_udp"
      description = "PR-2026-000123 autopilot-165"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      protocols = [
        "UDP",
      ]
      destination_fqdns = [
        "time.example.com",
      ]
      destination_ports = [
        "123",
      ]
    }

    rule {
      name        = "PR-2026-000123_group-delivery-peering_tcp"
      description = "PR-2026-000123 group-delivery-peering"
      source_addresses = [
        "192.0.2.0/24",
      ]
      protocols = [
        "TCP",
      ]
      destination_addresses = [
        "192.0.2.0/24",
      ]
      destination_ports = [
        "7680",
      ]
    }

    rule {
      name        = "PR-2026-000123_group-delivery-peering_udp"
      description = "PR-2026-000123 group-delivery-peering"
      source_addresses = [
        "192.0.2.0/24",
      ]
      protocols = [
        "UDP",
      ]
      destination_addresses = [
        "192.0.2.0/24",
      ]
      destination_ports = [
        "3544",
      ]
    }

    rule {
      name        = "PR-2026-000123_apple-178_tcp"
      description = "PR-2026-000123 apple-178"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      protocols = [
        "TCP",
      ]
      destination_fqdns = [
        "courier.push.example.org",
        "itunes.example.org",
      ]
      destination_ports = [
        "5223",
      ]
    }
  }

  application_rule_collection {
    name     = "PR-2026-000123_application"
    priority = 200
    action   = "Allow"

    rule {
      name        = "PR-2026-000123_core-97_web"
      description = "PR-2026-000123 core-97"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "account.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_core-163_web"
      description = "PR-2026-000123 core-163"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "*.manage.example.com",
        "manage.example.com",
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

    rule {
      name        = "PR-2026-000123_core-170_web"
      description = "PR-2026-000123 core-170"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "swd01-mscdn.edge.example.net",
        "swd02-mscdn.edge.example.net",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_core-172_web"
      description = "PR-2026-000123 core-172"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "*.do.example.com",
        "do.example.com",
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

    rule {
      name        = "PR-2026-000123_group-device-management_web"
      description = "PR-2026-000123 group-device-management"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "graph.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_autopilot-164_web"
      description = "PR-2026-000123 autopilot-164"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "*.update.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_apple-178_web"
      description = "PR-2026-000123 apple-178"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "courier.push.example.org",
        "*.itunes.example.org",
        "itunes.example.org",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_authentication-56_web"
      description = "PR-2026-000123 authentication-56"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "login.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_asu-windows-eu_web"
      description = "PR-2026-000123 asu-windows-eu"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "euprod.edge.example.net",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_group-store_web"
      description = "PR-2026-000123 group-store"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "store.example.com",
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

    rule {
      name        = "PR-2026-000123_group-attestation-dha_web"
      description = "PR-2026-000123 group-attestation-dha"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "has.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name        = "PR-2026-000123_group-defender_web"
      description = "PR-2026-000123 group-defender"
      source_addresses = [
        "192.0.2.0/24",
        "198.18.4.0/22",
      ]
      destination_fqdns = [
        "*.dm.example.com",
      ]
      terminate_tls = false
      protocols {
        type = "Https"
        port = 443
      }
    }
  }
}
