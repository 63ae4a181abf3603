package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.disclosure.Cell;
import be.vaxis.pharmacovigilance.disclosure.Form;
import be.vaxis.pharmacovigilance.disclosure.Generalisation;
import be.vaxis.pharmacovigilance.disclosure.Ladder;
import be.vaxis.pharmacovigilance.disclosure.Placement;
import be.vaxis.pharmacovigilance.disclosure.Released;
import be.vaxis.pharmacovigilance.disclosure.Thresholds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds a place for everybody, root after root, and writes it beside the cells.
 *
 * <p>A root holds at most one cell for each municipality and age band, so memory does not grow with the population.
 */
final class Placing {

    private static final int BATCH = 2_000;
    private static final String CELLS = """
            select root, municipality, age, count(distinct person), array_agg(distinct course)
            from release_%s group by root, municipality, age order by root
            """;

    private final JdbcTemplate sql;
    private final Ladder ladder;
    private final Thresholds thresholds;
    private final Figures figures;

    private final List<Object[]> places = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private String root = "";

    /** @param sql reads through a cursor */
    Placing(JdbcTemplate sql, Ladder ladder, Thresholds thresholds, Figures figures) {
        this.sql = sql;
        this.ladder = ladder;
        this.thresholds = thresholds;
        this.figures = figures;
    }

    void place(Form form) {
        sql.query(CELLS.formatted(form.name().toLowerCase(Locale.ROOT)), row -> {
            if (!row.getString("root").equals(root)) {
                decide(form);
                root = row.getString("root");
            }
            cells.add(cell(row));
        });
        decide(form);
        write();
    }

    /** Whole histories that cannot be mixed are separated later; single doses then keep their product to themselves. */
    private void decide(Form form) {
        if (cells.isEmpty()) {
            return;
        }
        var placement = new Generalisation(ladder, thresholds).place(cells);
        if (placement.released().isEmpty() && form == Form.PART) {
            keep(form, new Generalisation(ladder, thresholds.withoutProducts()).place(cells), false);
        } else {
            keep(form, placement, true);
        }
        cells.clear();
    }

    private void keep(Form form, Placement placement, boolean productTold) {
        for (var group : placement.released()) {
            figures.add(form, group);
            group.cells().forEach(cell -> places.add(place(form, group, cell, productTold)));
        }
        if (places.size() >= BATCH) {
            write();
        }
    }

    private Object[] place(Form form, Released group, Cell cell, boolean productTold) {
        return new Object[] {form.name(), root, cell.municipality(), cell.age(), group.step(), productTold};
    }

    private void write() {
        sql.batchUpdate(
                "insert into release_place (form, root, municipality, age, step, told) values (?, ?, ?, ?, ?, ?)",
                places);
        places.clear();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var courses = (String[]) row.getArray(5).getArray();
        return new Cell(row.getString(2), row.getInt(3), row.getInt(4), split(courses));
    }

    private static Set<List<String>> split(String[] courses) {
        return Arrays.stream(courses)
                .map(course -> List.of(course.split("\u001f")))
                .collect(Collectors.toSet());
    }
}
