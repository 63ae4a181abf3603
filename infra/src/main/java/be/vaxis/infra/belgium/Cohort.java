package be.vaxis.infra.belgium;

import be.vaxis.kernel.Sex;

/**
 * Everyone of one sex born in one year, spread over its days, each with an INSZ of their own.
 *
 * <p>People are numbered within their federated entity. How many of each entity were born on a day follows from
 * counting alone, so a serial number is known without looking at anyone else.
 */
final class Cohort {

    private static final int YEAR_BEFORE_THE_TABLES = 2020;
    private static final NumberKind[] KINDS = NumberKind.values();

    private final int year;
    private final int sex;
    private final int[][] people;
    private final int[] dates;

    /** The people of one sex who were {@code age} on 1 January 2021, by entity. */
    Cohort(int age, int sex, int[] byEntity) {
        this.year = YEAR_BEFORE_THE_TABLES - age;
        this.sex = sex;
        this.people = new int[KINDS.length][byEntity.length];
        this.dates = new int[KINDS.length];
        for (var kind : KINDS) {
            dates[kind.ordinal()] = kind.dates(year);
            for (var entity = 0; entity < byEntity.length; entity++) {
                people[kind.ordinal()][entity] = kind.of(byEntity[entity]);
            }
        }
    }

    Birth birth(int entity, int number) {
        var left = number;
        for (var kind : KINDS) {
            var ofKind = people[kind.ordinal()][entity];
            if (left < ofKind) {
                return birth(kind, entity, left);
            }
            left -= ofKind;
        }
        throw new IndexOutOfBoundsException(number);
    }

    private Birth birth(NumberKind kind, int entity, int number) {
        var date = (int) ((long) number * dates[kind.ordinal()] / people[kind.ordinal()][entity]);
        var serial = number - first(kind, entity, date) + bornBefore(kind, entity, date);
        if (kind == NumberKind.NEW_YEAR) {
            serial += bornBefore(NumberKind.REGISTER, people[0].length, 0);
        }
        var born = kind.date(year, date);
        return new Birth(YEAR_BEFORE_THE_TABLES - year, born, sexOf(kind), InszSeries.number(kind, born, sex, serial));
    }

    private Sex sexOf(NumberKind kind) {
        if (kind == NumberKind.BIS_SEX_UNKNOWN) {
            return Sex.UNKNOWN;
        }
        return sex == Population.MEN ? Sex.MALE : Sex.FEMALE;
    }

    /** How many people of a kind were born on a date in the entities that come before this one. */
    private int bornBefore(NumberKind kind, int entity, int date) {
        var sum = 0;
        for (var other = 0; other < entity; other++) {
            sum += first(kind, other, date + 1) - first(kind, other, date);
        }
        return sum;
    }

    /** The number of the first person of a kind and entity who was born on a date or later. */
    private int first(NumberKind kind, int entity, int date) {
        return (int) Math.ceilDiv((long) date * people[kind.ordinal()][entity], (long) dates[kind.ordinal()]);
    }
}
