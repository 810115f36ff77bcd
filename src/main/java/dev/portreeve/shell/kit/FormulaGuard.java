package dev.portreeve.shell.kit;

/// Keeps a cell of a CSV file from being taken for a formula by a spreadsheet (OWASP ASVS 5.0, 1.2.10).
public final class FormulaGuard {

    private static final String STARTS_FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /// The cell, behind an apostrophe where it begins like a formula.
    public static String guarded(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
