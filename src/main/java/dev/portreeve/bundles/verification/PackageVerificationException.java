package dev.portreeve.bundles.verification;

/// The first thing that is wrong with a package. Checked, so that nobody can forget it.
public final class PackageVerificationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final PackageProblem problem;
    private final String place;
    private final String expected;
    private final String actual;

    /// With the place (a file, a member or a byte), what should have been there and what was.
    public PackageVerificationException(PackageProblem problem, String place, String expected, String actual) {
        super("%s at %s\nexpected: %s\nactual: %s"
                .formatted(problem.code(), place.isEmpty() ? "the package" : place, expected, actual));
        this.problem = problem;
        this.place = place;
        this.expected = expected;
        this.actual = actual;
    }

    /// What is wrong.
    public PackageProblem problem() {
        return problem;
    }

    /// Where: a file, a file and a member, or a byte of the zip file; empty for the package as a whole.
    public String place() {
        return place;
    }

    /// What should have been there.
    public String expected() {
        return expected;
    }

    /// What was there.
    public String actual() {
        return actual;
    }
}
