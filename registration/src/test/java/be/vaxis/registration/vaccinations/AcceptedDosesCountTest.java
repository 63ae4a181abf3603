package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.register;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Judged;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the desk takes without a word and what the schedule counts is the same, told in any order. */
class AcceptedDosesCountTest {

    @Property(tries = 1000)
    void whatever_is_accepted_without_a_reason_counts(@ForAll("doses") List<RegisterDose> told) {
        List<Taken> accepted = new ArrayList<>();
        for (RegisterDose dose : told) {
            try {
                new DoseRules(dose.proposal(), Course.of(accepted, PRODUCTS), PRODUCTS).check(FIRST_DAY.plusYears(2));
                accepted.add(dose.proposal().taken());
            } catch (Contested refused) {
                continue;
            }
        }
        assertThat(Course.of(accepted, PRODUCTS).judged()).allMatch(Judged::counts);
    }

    @Provide
    Arbitrary<List<RegisterDose>> doses() {
        Arbitrary<String> products = Arbitraries.of("COMIRNATY", "SPIKEVAX", "VAXZEVRIA", "JCOVDEN");
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 500).map(FIRST_DAY::plusDays);
        Arbitrary<String> keys = Arbitraries.strings().numeric().ofLength(6);
        return Combinators.combine(keys, products, days)
                .as((key, product, day) -> register(key, product, day))
                .list()
                .uniqueElements(RegisterDose::dose)
                .ofMaxSize(6);
    }
}
