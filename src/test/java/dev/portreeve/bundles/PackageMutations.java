package dev.portreeve.bundles;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.portreeve.bundles.manifest.DigestList;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.signing.RawSignature;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningKeyFixture;
import dev.portreeve.signing.SshSignature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Packages that somebody changed on the way, drawn from a seed. The zip files are canonical wherever they can be, so
/// that the content has to give the change away.
final class PackageMutations {

    private static final String NAMESPACE = PackageLayout.namespace(PackageFixture.PORTAL);
    /// The folder beside the zip file where the test keeps the files of the good package.
    static final String TWINS = "twins";

    private static final List<String> ADDED = List.of(
            "SHA256SUMS.evil",
            "SHA256SUMS.sig.evil",
            "SHA256SUMS.sshsig2",
            "evil.sh",
            "squid/evil.conf",
            "rules/SHA256SUMS",
            "x/SHA256SUMS.sig",
            "sha256sums.txt");

    private final Archive good;
    private final Random random;
    private final SigningKey stranger = SigningKeyFixture.seeded(99);

    PackageMutations(Archive good, long seed) {
        this.good = good;
        this.random = new Random(seed);
    }

    /// A changed package and what was done to it.
    static final class Mutation {
        private final String name;
        private final byte[] zip;

        private Mutation(String name, byte[] zip) {
            this.name = name;
            this.zip = zip;
        }

        String name() {
            return name;
        }

        byte[] zip() {
            return zip;
        }
    }

    List<Mutation> draw(int rounds) {
        List<Mutation> mutations = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            mutations.add(changedBytes());
            mutations.add(changedName());
            mutations.add(added(i));
            mutations.add(removed(i));
            mutations.add(link(i));
            mutations.add(changedSignature(i));
            mutations.add(anotherKey(i));
            mutations.add(otherLineEnds());
            mutations.add(swapped());
            mutations.add(beside(i));
        }
        return mutations;
    }

    private Mutation changedBytes() {
        ArchiveFile file = any(listed());
        byte[] bytes = file.bytes();
        if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        } else {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        return mutation("changed " + file.path(), replaced(file, new ArchiveFile(file.path(), bytes)));
    }

    private Mutation changedName() {
        ArchiveFile file = any(good.files());
        String path = file.path();
        int at = path.length() - 1 - random.nextInt(Math.min(4, path.length()));
        String other = path.substring(0, at) + (path.charAt(at) == 'x' ? 'y' : 'x') + path.substring(at + 1);
        return mutation("renamed " + path, replaced(file, new ArchiveFile(other, file.bytes())));
    }

    private Mutation added(int round) {
        String path = ADDED.get(round % ADDED.size());
        List<ArchiveFile> files = new ArrayList<>(good.files());
        files.add(ArchiveFile.ofText(path, round % 2 == 0 ? "echo evil\n" : ""));
        return mutation("added " + path, files);
    }

    private Mutation removed(int round) {
        ArchiveFile file = good.files().get(round % good.files().size());
        List<ArchiveFile> files = new ArrayList<>(good.files());
        files.remove(file);
        return mutation("removed " + file.path(), files);
    }

    /// A link beside the files, or in the place of one to a twin of the same content outside the package.
    private Mutation link(int round) {
        LooseZip zip = new LooseZip();
        ArchiveFile twin = any(listed());
        boolean replace = round % 2 == 0;
        for (ArchiveFile file : good.files()) {
            if (!replace || !file.equals(twin)) {
                zip.file(good.top() + "/" + file.path(), file.bytes());
            }
        }
        String path = replace ? twin.path() : "link" + round;
        String up = "../".repeat(path.contains("/") ? 3 : 2);
        zip.link(good.top() + "/" + path, replace ? up + TWINS + "/" + path : PackageLayout.SUMS);
        return new Mutation("link " + path, zip.bytes());
    }

    private Mutation changedSignature(int round) {
        String path = round % 2 == 0 ? PackageLayout.SSH_SIGNATURE : PackageLayout.RAW_SIGNATURE;
        ArchiveFile file = good.file(path).orElseThrow();
        byte[] bytes = file.bytes();
        int at;
        do {
            at = random.nextInt(bytes.length);
        } while (round % 2 == 0 && bytes[at] == '\n');
        bytes[at] ^= (byte) (round % 2 == 0 ? 1 : 1 << random.nextInt(8));
        return mutation("signature " + path + " byte " + at, replaced(file, new ArchiveFile(path, bytes)));
    }

    private Mutation anotherKey(int round) {
        List<ArchiveFile> files = new ArrayList<>(good.files());
        files.removeIf(file -> PackageLayout.UNLISTED.contains(file.path()));
        if (round % 3 == 0) {
            files.add(ArchiveFile.ofText("squid/evil.conf", "http_access allow all\n"));
        }
        byte[] sums = DigestList.of(files).text().getBytes(US_ASCII);
        files.add(new ArchiveFile(PackageLayout.SUMS, sums));
        ArchiveFile ssh = new ArchiveFile(PackageLayout.SSH_SIGNATURE, SshSignature.sign(stranger, NAMESPACE, sums));
        ArchiveFile raw = new ArchiveFile(PackageLayout.RAW_SIGNATURE, RawSignature.sign(stranger, sums));
        files.add(round % 3 == 1 ? good.file(ssh.path()).orElseThrow() : ssh);
        files.add(round % 3 == 2 ? good.file(raw.path()).orElseThrow() : raw);
        return mutation("another key, way " + round % 3, files);
    }

    private Mutation otherLineEnds() {
        ArchiveFile file = any(good.files().stream()
                .filter(candidate -> candidate.text().endsWith("\n")
                        && !candidate.path().equals(PackageLayout.SSH_SIGNATURE)
                        && !candidate.text().contains("\r"))
                .toList());
        String text = file.text().replace("\n", "\r\n");
        return mutation("CRLF in " + file.path(), replaced(file, ArchiveFile.ofText(file.path(), text)));
    }

    private Mutation swapped() {
        ArchiveFile one = any(listed());
        ArchiveFile two = any(listed().stream()
                .filter(file -> !file.digest().equals(one.digest()))
                .toList());
        List<ArchiveFile> files = replaced(one, new ArchiveFile(one.path(), two.bytes()));
        files.remove(two);
        files.add(new ArchiveFile(two.path(), one.bytes()));
        return mutation("swapped " + one.path() + " and " + two.path(), files);
    }

    /// Something outside the top folder, or a second entry of a name.
    private Mutation beside(int round) {
        LooseZip zip = new LooseZip();
        good.files().forEach(file -> zip.file(good.top() + "/" + file.path(), file.bytes()));
        String name = switch (round % 4) {
            case 0 -> "evil/" + any(listed()).path();
            case 1 -> "evil.sh";
            case 2 -> "../evil.sh";
            default -> good.top() + "/" + any(listed()).path();
        };
        zip.file(name, "evil".getBytes(US_ASCII));
        return new Mutation("beside " + name, zip.bytes());
    }

    private List<ArchiveFile> listed() {
        return good.files().stream()
                .filter(file -> !PackageLayout.UNLISTED.contains(file.path()))
                .toList();
    }

    private ArchiveFile any(List<ArchiveFile> files) {
        return files.get(random.nextInt(files.size()));
    }

    private List<ArchiveFile> replaced(ArchiveFile file, ArchiveFile other) {
        List<ArchiveFile> files = new ArrayList<>(good.files());
        files.remove(file);
        files.add(other);
        return files;
    }

    private Mutation mutation(String name, List<ArchiveFile> files) {
        return new Mutation(name, CanonicalZip.write(new Archive(good.top(), files)));
    }
}
