package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that {@code doses.csv} and {@code doses.parquet} may have, in their order. */
enum DoseField {
    PSEUDONYM(ReleasedDose::pseudonym),
    HISTORY(dose -> dose.form().text()),
    WEEK(dose -> dose.week().toString()),
    DOSE_NUMBER(dose -> String.valueOf(dose.number())),
    PRODUCT(ReleasedDose::product),
    SEX(ReleasedDose::sex),
    AGE_BAND(dose -> dose.group().ages()),
    AREA_LEVEL(dose -> dose.level().name().toLowerCase(Locale.ROOT)),
    AREA(dose -> dose.group().area());

    private final Function<ReleasedDose, @Nullable String> value;

    DoseField(Function<ReleasedDose, @Nullable String> value) {
        this.value = value;
    }

    /** The columns of a study. */
    static List<DoseField> of(Scope scope) {
        List<DoseField> fields = new ArrayList<>(List.of(PSEUDONYM, HISTORY));
        addIf(scope.asks(Column.WEEK), fields, WEEK);
        addIf(scope.asks(Column.DOSE_NUMBER), fields, DOSE_NUMBER);
        addIf(scope.asks(Column.PRODUCT), fields, PRODUCT);
        addIf(scope.asks(Column.SEX), fields, SEX);
        addIf(scope.ages() != AgeScheme.ALL, fields, AGE_BAND);
        addIf(scope.area() != AreaLevel.COUNTRY, fields, AREA_LEVEL, AREA);
        return List.copyOf(fields);
    }

    private static void addIf(boolean asked, Collection<DoseField> fields, DoseField... more) {
        if (asked) {
            fields.addAll(List.of(more));
        }
    }

    /** The name of the column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return this == DOSE_NUMBER;
    }

    boolean isOptional() {
        return this == PRODUCT;
    }

    /** What stands in the column, or null when it is withheld. */
    @Nullable
    String of(ReleasedDose dose) {
        return value.apply(dose);
    }
}
