/// Stateful rule groups for AWS Network Firewall, in Suricata's language. Pure.
@NullMarked
package dev.portreeve.rendering.awsfirewall;

import org.jspecify.annotations.NullMarked;
