package dev.portreeve.catalog.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody may accept as it is, and what a person may.
class BarTest {

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({
        "lint.any-network, 0.0.0.0/0, EVERYTHING",
        "lint.any-network, ::/0, EVERYTHING",
        "lint.wide-network, 0.0.0.0/1, TOO_BROAD",
        "lint.wide-network, 128.0.0.0/1, TOO_BROAD",
        "lint.wide-network, 8.0.0.0/7, TOO_BROAD",
        "lint.wide-network, 2000::/3, TOO_BROAD",
        "lint.reserved-network, 10.0.0.0/8, RESERVED",
        "lint.reserved-network, 127.0.0.0/8, RESERVED",
        "lint.reserved-network, 169.254.169.254/32, RESERVED",
        "lint.reserved-network, 100.64.0.0/10, RESERVED",
        "lint.reserved-network, 239.0.0.0/8, RESERVED",
        "lint.reserved-network, 192.0.2.0/24, RESERVED",
        "lint.reserved-network, fd00::/8, RESERVED",
        "lint.reserved-network, 2002::/16, RESERVED",
        "lint.reserved-network, ::ffff:0:0/96, RESERVED",
        "lint.unbounded-wildcard, *, EVERYTHING",
        "lint.public-suffix, *.com, REGISTRY",
        "lint.public-suffix, *.co.uk, REGISTRY",
        "learn.misplaced-wildcard, payloadprod*.blob.core.windows.net, INEXPRESSIBLE",
        "learn.misplaced-wildcard, *cdn.onenote.net, INEXPRESSIBLE",
        "lint.lookalike-name, micros\u043eft.com, LOOKALIKE",
        "learn.corrupt-address, swdc02-mscdn.manage.microsoft<.com, UNREADABLE",
        "learn.corrupt-address, 2159.27.255.224/29, UNREADABLE",
        "learn.corrupt-address, 10.0.0.1/8, UNREADABLE",
        "learn.corrupt-address, N/A, UNREADABLE",
        "lint.wide-ports, tcp/1-65535, EVERY_PORT",
        "learn.unreadable-port, 443-80, UNREADABLE"
    })
    void neverAsItIs(String code, String value, Bar bar) {
        assertThat(Bar.against(new DoubtfulValue(code, "core/163", value))).isEqualTo(Optional.of(bar));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lint.wide-network 20.0.0.0/11",
                "lint.wide-network 2603:1000::/24",
                "lint.public-suffix *.azurewebsites.net",
                "lint.unusable-suffix manage.microsoft.newtld",
                "lint.lookalike-name xn--mnchen-3ya.com",
                "lint.wide-ports udp/49152-65535",
                "learn.other-region approdimedatapri.azureedge.net"
            })
    void aPersonMayAccept(String codeAndValue) {
        String[] parts = codeAndValue.split(" ");

        assertThat(Bar.against(new DoubtfulValue(parts[0], "core/163", parts[1])))
                .isEmpty();
    }
}
