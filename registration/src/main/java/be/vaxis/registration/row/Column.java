package be.vaxis.registration.row;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file in CSV: the fields with which a program tells a dose, and the key that names it. */
enum Column {
    INSZ(true),
    PRODUCT(true),
    LOT(true),
    GIVEN(true),
    UNIT(false),
    EXPIRES(false),
    PLACE(false),
    VACCINATOR_RIZIV(false),
    VACCINATOR_INSZ(false),
    REACTION(false),
    SCREENING(false),
    OVERRIDE(false),
    CONSENT(false),
    SHARING(false),
    KEY(false),
    DOSE_NUMBER(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    boolean required() {
        return required;
    }

    /** {@code vaccinator_riziv}. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> named(String heading) {
        String name = heading.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
