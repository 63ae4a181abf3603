package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.area.Area;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.area.Areas;
import be.vaxis.pharmacovigilance.disclosure.Total;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The tables beside the doses: the areas that their codes name, and the totals that may be told. */
final class SmallTables {

    private SmallTables() {}

    /** With a row for a residence that is not known, so that every code in the file is found here. */
    static void writeAreas(Path file, Areas areas) throws IOException {
        try (var csv = new Csv(file, List.of("code", "level", "parent", "name_nl", "name_fr"))) {
            for (var area : areas.all()) {
                csv.row(area.code(), word(area.level()), area.parent(), area.nameNl(), area.nameFr());
            }
            csv.row(Area.UNKNOWN, word(AreaLevel.REGION), Area.COUNTRY, "Onbekend", "Inconnu");
        }
    }

    static void writeTotals(Path file, List<Total> totals) throws IOException {
        try (var csv = new Csv(file, List.of("week", "sex", "dose_number", "doses_given", "doses_in_file"))) {
            for (var total : totals) {
                var of = total.stratum();
                csv.row(
                        of.week(),
                        of.sex(),
                        of.number(),
                        total.given() == null ? null : String.valueOf(total.given()),
                        String.valueOf(total.released()));
            }
        }
    }

    private static String word(AreaLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
