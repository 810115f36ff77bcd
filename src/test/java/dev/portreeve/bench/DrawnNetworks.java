package dev.portreeve.bench;

import dev.portreeve.addressing.Prefix;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Networks as providers publish them: lengths as in routing tables, most of them near others, in no order.
final class DrawnNetworks {

    private static final int[] FOUR = {16, 18, 19, 20, 21, 22, 22, 23, 23, 24, 24, 24, 24, 24, 26, 27, 28, 29, 30, 32};
    private static final int[] SIX = {29, 32, 32, 36, 40, 44, 47, 48, 48, 48, 48, 52, 56, 56, 60, 62, 64, 64, 96, 128};

    private DrawnNetworks() {}

    /// Distinct networks, the same ones for the same family and count.
    static List<String> of(Prefix.Family family, int count) {
        Random random = new Random(7L * count + family.bits());
        Set<String> drawn = new LinkedHashSet<>();
        BigInteger home = new BigInteger(family.bits(), random);
        int[] lengths = family == Prefix.Family.IPV4 ? FOUR : SIX;
        while (drawn.size() < count) {
            int length = lengths[random.nextInt(lengths.length)];
            int free = family.bits() - length;
            boolean near = random.nextInt(10) < 6;
            home = near
                    ? home.add(BigInteger.ONE.shiftLeft(free)).mod(BigInteger.ONE.shiftLeft(family.bits()))
                    : new BigInteger(family.bits(), random);
            drawn.add(Prefix.of(family, home.shiftRight(free).shiftLeft(free), length)
                    .toString());
        }
        return new ArrayList<>(drawn);
    }
}
