package be.vaxis.infra.belgium;

import be.vaxis.kernel.PartialDate;
import java.time.LocalDate;
import java.time.Year;

/**
 * How a person came to their INSZ, with how many in a thousand did so. The parts are ours, chosen so that every form
 * of the number occurs.
 */
enum NumberKind {
    /** In the national register, born on a known day. */
    REGISTER(970, 0),
    /** Born abroad, registered on 1 January for want of better papers; more people than a day has serial numbers. */
    NEW_YEAR(11, 0),
    UNKNOWN_DAY(3, 0),
    UNKNOWN_MONTH(1, 0),
    BIS(13, 40),
    BIS_SEX_UNKNOWN(2, 20);

    private static final int PER_MILLE = 1000;
    private static final int MONTHS = 12;

    private final int perMille;
    private final int addedToMonth;

    NumberKind(int perMille, int addedToMonth) {
        this.perMille = perMille;
        this.addedToMonth = addedToMonth;
    }

    int addedToMonth() {
        return addedToMonth;
    }

    /** How many of these people have this kind of number; the kinds together have all of them. */
    int of(int people) {
        if (this != REGISTER) {
            return share(people);
        }
        var others = 0;
        for (var kind : values()) {
            others += kind == REGISTER ? 0 : kind.share(people);
        }
        return people - others;
    }

    /** Over how many different dates of a year they are spread. */
    int dates(int year) {
        return switch (this) {
            case REGISTER, BIS, BIS_SEX_UNKNOWN -> Year.of(year).length();
            case UNKNOWN_DAY -> MONTHS;
            case NEW_YEAR, UNKNOWN_MONTH -> 1;
        };
    }

    PartialDate date(int year, int number) {
        return switch (this) {
            case UNKNOWN_DAY -> new PartialDate(year, number + 1, null);
            case UNKNOWN_MONTH -> new PartialDate(year, null, null);
            default -> PartialDate.of(LocalDate.ofYearDay(year, number + 1));
        };
    }

    private int share(int people) {
        return (int) ((long) people * perMille / PER_MILLE);
    }
}
