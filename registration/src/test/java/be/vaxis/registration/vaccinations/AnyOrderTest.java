package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.VERAS_RIZIV;
import static be.vaxis.registration.RegistrationFixtures.because;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.register;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRenumbered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** In whatever order the doses of a person are told, corrected and taken back, they end the same. */
class AnyOrderTest {

    /** What is told of one dose, in this order: the day, the right day if it was wrong, that it was not given. */
    record Story(int number, String product, LocalDate day, LocalDate rightDay, boolean corrected, boolean withdrawn) {

        List<VaccinationsCommand> commands() {
            List<VaccinationsCommand> all = new ArrayList<>();
            all.add(because(OverrideReason.GIVEN_ALL_THE_SAME, register("dose " + number, product, day)));
            if (corrected) {
                all.add(correct());
            }
            if (withdrawn) {
                all.add(new WithdrawDose(OF_ANNA, dose("dose " + number), WithdrawalReason.NOT_GIVEN, GHENT));
            }
            return all;
        }

        private CorrectDose correct() {
            var facts = new DoseFacts(
                    new Vaccine(product, LOT, null, null), rightDay, IN_GHENT, Vaccinator.of(VERAS_RIZIV));
            var id = dose("dose " + number);
            return new CorrectDose(
                    OF_ANNA, id, facts, null, GHENT, false, null, OverrideReason.GIVEN_ALL_THE_SAME, null, null);
        }
    }

    /** As the last events of each dose tell it. */
    record End(Map<String, Integer> numbers, VaccinationStatus status, int doses) {}

    @Property(tries = 150)
    void any_order_ends_the_same(@ForAll("stories") List<Story> stories, @ForAll Random random) {
        assertThat(endOf(mixed(stories, random))).isEqualTo(endOf(mixed(stories, random)));
    }

    @Provide
    static Arbitrary<List<Story>> stories() {
        var story = Combinators.combine(
                        Arbitraries.of("COMIRNATY", "SPIKEVAX", "JCOVDEN"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((product, corrected, withdrawn) ->
                        new Story(0, product, FIRST_DAY, FIRST_DAY, corrected, withdrawn));
        var days = Arbitraries.integers().between(0, 18).list().uniqueElements().ofSize(8);
        return Combinators.combine(story.list().ofMinSize(1).ofMaxSize(4), days).as((list, offsets) -> {
            List<Story> told = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                var one = list.get(i);
                var day = FIRST_DAY.plusDays(offsets.get(2 * i));
                var right = FIRST_DAY.plusDays(offsets.get(2 * i + 1));
                told.add(new Story(i, one.product(), day, right, one.corrected(), one.withdrawn()));
            }
            return told;
        });
    }

    /** Each dose's own commands stay in their order. */
    private static List<VaccinationsCommand> mixed(List<Story> stories, Random random) {
        List<Integer> turns = new ArrayList<>();
        stories.forEach(story -> story.commands().forEach(command -> turns.add(story.number())));
        Collections.shuffle(turns, random);
        Map<Integer, Integer> told = new TreeMap<>();
        return turns.stream()
                .map(turn -> stories.get(turn).commands().get(told.merge(turn, 1, Integer::sum) - 1))
                .toList();
    }

    private static End endOf(List<VaccinationsCommand> commands) {
        var vaccinations = new AggregateTestFixture<>(Vaccinations.class);
        vaccinations.registerInjectableResource(PRODUCTS);
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        vaccinations.givenCommands(commands);
        Map<String, Integer> numbers = new TreeMap<>();
        var standing = Standing.NONE;
        var events = vaccinations.getEventStore().readEvents(OF_ANNA.toString());
        while (events.hasNext()) {
            standing = read((VaccinationsEvent) events.next().getPayload(), numbers);
        }
        return new End(numbers, standing.status(), standing.doses());
    }

    private static Standing read(VaccinationsEvent event, Map<String, Integer> numbers) {
        DoseId dose = event.dose();
        return switch (event) {
            case DoseRegistered e -> put(numbers, dose, e.number(), e.standing());
            case DoseCorrected e -> put(numbers, dose, e.number(), e.standing());
            case DoseRenumbered e -> put(numbers, dose, e.number(), e.standing());
            case DoseWithdrawn e -> {
                numbers.remove(dose.toString());
                yield e.standing();
            }
            default -> throw new IllegalStateException("nothing was told word for word");
        };
    }

    private static Standing put(Map<String, Integer> numbers, DoseId dose, int number, Standing standing) {
        numbers.put(dose.toString(), number);
        return standing;
    }
}
