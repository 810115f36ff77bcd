package dev.portreeve.catalog.model;

/// The region of a tenant location, as the catalog divides its scale units and attestation hosts.
public record Region(String code) {

    /// North America.
    public static final Region NA = new Region("NA");
    /// Europe.
    public static final Region EU = new Region("EU");
    /// Asia Pacific.
    public static final Region AP = new Region("AP");

    /// @throws IllegalArgumentException when the code is not two to eight capital letters
    public Region {
        if (code.length() < 2 || code.length() > 8 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("not a region code: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
