package be.vaxis.registration.row;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.desk.Handed;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.rest.DoseRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** Rows of CSV: each is the {@link DoseRequest} that a program would send for it. */
public final class TableRows implements RowReader {

    private static final int LONGEST_KEY = 200;

    private final List<Column> columns;
    private final CSVFormat format;
    private final Products products;

    public TableRows(Heading heading, Products products) {
        this.columns = heading.columns();
        this.format = Heading.format(heading.separator());
        this.products = products;
    }

    @Override
    public Read read(String text) {
        Optional<List<String>> fields = Fields.of(text, format);
        if (fields.isEmpty()) {
            return Read.refused(Flaw.BROKEN_QUOTES);
        }
        return fields.get().size() == columns.size()
                ? understood(new Cells(columns, fields.get()))
                : Read.refused(Flaw.FIELD_COUNT);
    }

    private Read understood(Cells cells) {
        Insz insz = cells.required(Column.INSZ, Insz::parse);
        String product = cells.required(Column.PRODUCT, this::known);
        LotNumber lot = cells.required(Column.LOT, LotNumber::parse);
        LocalDate given = cells.requiredDay(Column.GIVEN);
        UnitNumber unit = cells.optional(Column.UNIT, Flaw.UNKNOWN_CHOICE, UnitNumber::parse);
        LocalDate expires = cells.day(Column.EXPIRES);
        String place = cells.optional(Column.PLACE, Flaw.UNKNOWN_CHOICE, TableRows::place);
        RizivNumber riziv = cells.optional(Column.VACCINATOR_RIZIV, Flaw.UNKNOWN_CHOICE, RizivNumber::parse);
        Insz vaccinator = cells.optional(Column.VACCINATOR_INSZ, Flaw.UNKNOWN_CHOICE, Insz::parse);
        Reaction reaction = cells.optional(Column.REACTION, Flaw.UNKNOWN_CHOICE, Reaction::valueOf);
        Map<String, Answer> screening = cells.optional(Column.SCREENING, Flaw.INVALID_SCREENING, TableRows::screening);
        OverrideReason override = cells.optional(Column.OVERRIDE, Flaw.UNKNOWN_CHOICE, OverrideReason::valueOf);
        Consent consent = cells.optional(Column.CONSENT, Flaw.UNKNOWN_CHOICE, Consent::parse);
        ToldNumber number = cells.optional(Column.DOSE_NUMBER, Flaw.UNKNOWN_CHOICE, ToldNumber::parse);
        Sharing sharing = cells.optional(Column.SHARING, Flaw.UNKNOWN_CHOICE, Sharing::valueOf);
        String key = cells.optional(Column.KEY, Flaw.INVALID_KEY, TableRows::key);
        if (insz == null
                || product == null
                || lot == null
                || given == null
                || !cells.faults().isEmpty()) {
            return Read.refused(cells.faults());
        }
        DoseRequest request = new DoseRequest(
                insz,
                product,
                lot,
                unit,
                expires,
                given,
                place,
                riziv,
                vaccinator,
                reaction,
                screening,
                override,
                consent,
                number,
                sharing);
        return new Read(new Handed.Dose(request.entry(key, products), null), List.of());
    }

    private String known(String product) {
        products.recognised(product);
        return product;
    }

    private static String place(String typed) {
        Place.of(typed);
        return typed;
    }

    private static Map<String, Answer> screening(String typed) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String answer : typed.split("\\|")) {
            String[] parts = answer.split("=", 2);
            if (parts.length < 2 || answers.put(parts[0].strip(), Answer.valueOf(parts[1].strip())) != null) {
                throw new IllegalArgumentException("No answer, or two to one question");
            }
        }
        return answers;
    }

    private static String key(String typed) {
        if (typed.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("Too long");
        }
        return typed;
    }
}
