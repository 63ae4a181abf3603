package be.vaxis.infra.belgium;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A file of citizens, one a line: CSV (RFC 4180) with a line of column names, or JSON objects. */
final class CitizenLines implements AutoCloseable {

    private static final String COLUMNS =
            "index,insz,family_name,given_name,birth_date,sex,street,number,box,postal_code,"
                    + "municipality,language,mobile,phone2,mail,gmd_holder,profession,riziv,collectivity";

    private final Writer file;
    private final Function<Citizen, String> line;

    private CitizenLines(Writer file, Function<Citizen, String> line) {
        this.file = file;
        this.line = line;
    }

    /** The form follows from the end of the name. */
    static CitizenLines to(Path name, BufferedWriter file) throws IOException {
        if (!GenerateOptions.isCsv(name)) {
            return new CitizenLines(file, JsonMapper.shared()::writeValueAsString);
        }
        file.write(COLUMNS + "\n");
        return new CitizenLines(file, CitizenLines::csv);
    }

    void write(Citizen citizen) throws IOException {
        file.write(line.apply(citizen));
        file.write('\n');
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static String csv(Citizen citizen) {
        var address = citizen.address();
        var contact = citizen.contact();
        var care = citizen.care();
        return Stream.<@Nullable Object>of(
                        citizen.index(),
                        citizen.insz().value(),
                        citizen.name().family(),
                        citizen.name().given(),
                        citizen.birthDate(),
                        citizen.sex(),
                        address.street(),
                        address.number(),
                        address.box(),
                        address.postalCode(),
                        address.municipality(),
                        citizen.language(),
                        contact.mobile(),
                        contact.phone2(),
                        contact.mail(),
                        citizen.gmdHolder() == null ? null : citizen.gmdHolder().value(),
                        care == null ? null : care.profession(),
                        care == null ? null : care.riziv().value(),
                        citizen.collectivity())
                .map(cell -> quoted(Objects.toString(cell, "")))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        var plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
