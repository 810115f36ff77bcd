package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.learn.markup.TableRow.Cell;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How the cells of each column look.
record CellForms(Vocabulary words) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    Predicate<Cell> of(Column column) {
        return switch (column) {
            case ID -> cell -> NUMBER.matcher(cell.text()).matches();
            case CATEGORY -> cell -> words.categoryAtStart(cell.text()).isPresent();
            case EXPRESS_ROUTE -> this::isTruth;
            case PORTS -> cell -> PortCell.startIn(cell.text()) == 0;
            case ADDRESSES, HOSTS, ENDPOINTS, NETWORKS -> cell -> Addresses.startsWithAddress(cell.text());
            case SCALE_UNITS -> CellForms::isScaleUnits;
            case REGION -> cell -> words.region(cell.text()).isPresent();
            case DESCRIPTION, NOTES, STORAGE -> cell -> !cell.isBlank();
        };
    }

    private boolean isTruth(Cell cell) {
        String rest = words.flags().afterTruth(cell.text());
        return rest != null && rest.isEmpty();
    }

    private static boolean isScaleUnits(Cell cell) {
        List<String> tokens = Addresses.tokens(cell.text());
        return !tokens.isEmpty()
                && tokens.stream().allMatch(token -> ScaleUnitTable.code(token).isPresent());
    }
}
