package be.vaxis.pharmacovigilance.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Doses as comma-separated values. */
final class CsvDoses implements DoseWriter {

    private final List<DoseField> fields;
    private final Csv csv;

    CsvDoses(Path file, List<DoseField> fields) throws IOException {
        this.fields = fields;
        csv = new Csv(file, fields.stream().map(DoseField::column).toList());
    }

    @Override
    public void write(ReleasedDose dose) throws IOException {
        for (var column = 0; column < fields.size(); column++) {
            csv.value(column, fields.get(column).of(dose));
        }
        csv.endRow();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
