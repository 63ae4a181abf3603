package be.vaxis.registration.schedule;

import be.vaxis.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule needs to know of a person besides their doses.
 *
 * <p>Source: process 5, Schedule (ages; one dose after an infection).
 *
 * @param born null when it is not known; then no age stands in the way
 * @param infections the days of positive tests, in any order
 */
public record Person(@Nullable PartialDate born, List<LocalDate> infections) {

    /** Somebody of whom nothing is known. */
    public static final Person UNKNOWN = new Person(null, List.of());

    public Person {
        infections = List.copyOf(infections);
    }

    public static Person born(@Nullable PartialDate born) {
        return new Person(born, List.of());
    }

    /** Whether they were younger than this on that day, whatever the unknown parts of the birth date are. */
    boolean surelyYoungerThan(int age, LocalDate day) {
        return born != null && born.oldestAgeOn(day) < age;
    }

    /** The first day on which they may have this age; empty when the birth date is not known. */
    Optional<LocalDate> turns(int age) {
        return Optional.ofNullable(born).map(date -> firstDayOf(age, date.earliest()));
    }

    boolean infectedBefore(LocalDate day) {
        return infections.stream().anyMatch(infection -> infection.isBefore(day));
    }

    /** As {@link PartialDate#oldestAgeOn} counts: born on 29 February, one grows older on 1 March of a common year. */
    private static LocalDate firstDayOf(int age, LocalDate birth) {
        LocalDate birthday = birth.plusYears(age);
        return birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}
