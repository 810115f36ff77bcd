# Portreeve LOCAL, does not expire by itself
# Provider azurerm. Only allows. Removing this file and applying again removes what it made.

variable "local_policy" {
  description = "ID of the firewall policy"
  type        = string
}

resource "azurerm_firewall_policy_rule_collection_group" "local" {
  name               = "LOCAL"
  firewall_policy_id = var.local_policy
  priority           = 10000

  application_rule_collection {
    name     = "LOCAL_application"
    priority = 200
    action   = "Allow"

    rule {
      name        = "LOCAL_core-97_web"
      description = "LOCAL core-97"
      source_addresses = [
        "*",
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
      name        = "LOCAL_core-163_web"
      description = "LOCAL core-163"
      source_addresses = [
        "*",
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
      name        = "LOCAL_group-device-management_web"
      description = "LOCAL group-device-management"
      source_addresses = [
        "*",
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
      name        = "LOCAL_authentication-56_web"
      description = "LOCAL authentication-56"
      source_addresses = [
        "*",
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
  }
}
