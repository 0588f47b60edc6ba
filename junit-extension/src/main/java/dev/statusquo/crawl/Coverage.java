package dev.statusquo.crawl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Operations and statuses: which are declared, which were seen, which were asserted by a case. Only asserted cells are covered.
 *
 * @param rows the cells of each operation by status text, such as {@code 404}, {@code 5XX} or {@code default}, in the order declared
 */
public record Coverage(Map<String, Map<String, Cell>> rows) {

    private static final String DEFAULT = "default";

    /**
     * One status of one operation.
     *
     * @param declared whether the document declares it
     * @param seen whether an answer had it
     * @param asserted whether a case expected and judged it
     */
    public record Cell(boolean declared, boolean seen, boolean asserted) {

        Cell plus(Cell other) {
            return new Cell(declared || other.declared, seen || other.seen, asserted || other.asserted);
        }

        Cell plus(boolean seenToo, boolean assertedToo) {
            return new Cell(declared, seen || seenToo, asserted || assertedToo);
        }
    }

    /** Returns the coverage of operations with their declared statuses by what cases saw. */
    public static Coverage of(Map<String, ? extends Collection<String>> declared, Collection<SeenStatus> seen) {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        declared.forEach((operation, statuses) -> {
            Map<String, Cell> row = new TreeMap<>();
            statuses.forEach(status -> row.put(status, new Cell(true, false, false)));
            rows.put(operation, row);
        });
        for (SeenStatus status : seen) {
            Map<String, Cell> row = rows.get(status.operation());
            if (row != null) {
                Cell cell = row.getOrDefault(cellOf(row, status.status()), new Cell(false, false, false));
                row.put(cellOf(row, status.status()), cell.plus(true, status.asserted()));
            }
        }
        return new Coverage(rows);
    }

    private static String cellOf(Map<String, Cell> row, int status) {
        String exact = Integer.toString(status);
        String range = status / 100 + "XX";
        return row.containsKey(exact)
                ? exact
                : row.containsKey(range) ? range : row.containsKey(DEFAULT) ? DEFAULT : exact;
    }

    /** Returns what this and the other coverage of the same operations show together. */
    public Coverage plus(Coverage other) {
        Map<String, Map<String, Cell>> all = new LinkedHashMap<>();
        rows.forEach((operation, row) -> all.put(operation, new TreeMap<>(row)));
        other.rows.forEach((operation, row) -> {
            Map<String, Cell> joined = all.computeIfAbsent(operation, first -> new TreeMap<>());
            row.forEach((status, cell) -> joined.merge(status, cell, Cell::plus));
        });
        return new Coverage(all);
    }

    /** Returns how many declared cells there are. */
    public long declared() {
        return cells().stream().filter(Cell::declared).count();
    }

    /** Returns how many declared cells were asserted. */
    public long covered() {
        return cells().stream()
                .filter(cell -> cell.declared() && cell.asserted())
                .count();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        rows.values().forEach(row -> cells.addAll(row.values()));
        return cells;
    }
}
