package be.vaxis.registration.publish;

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
import static be.vaxis.registration.RegistrationFixtures.sharing;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.ContractEvent;
import be.vaxis.contract.registration.RegistrationEvent;
import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRenumbered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
import be.vaxis.registration.vaccinations.VaccinationsType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** In whatever order doses are told, corrected, taken back, shared and held, others end with what is shared. */
class SharedAnyOrderTest {

    /** What is told of one dose, in this order: as given, its right day, wishes about sharing, that it was not given. */
    record Story(
            int number,
            String product,
            LocalDate day,
            @Nullable LocalDate rightDay,
            Sharing first,
            List<Sharing> wishes,
            boolean withdrawn) {

        List<VaccinationsCommand> commands() {
            List<VaccinationsCommand> all = new ArrayList<>();
            all.add(sharing(first, because(OverrideReason.GIVEN_ALL_THE_SAME, register(key(), product, day))));
            wishes.forEach(
                    wish -> all.add(new SettleSharing(OF_ANNA, dose(key()), wish, Sharing.By.VACCINATOR, GHENT)));
            if (rightDay != null) {
                all.add(1 + wishes.size() / 2, correct(rightDay));
            }
            if (withdrawn) {
                all.add(new WithdrawDose(OF_ANNA, dose(key()), WithdrawalReason.NOT_GIVEN, GHENT));
            }
            return all;
        }

        String key() {
            return "dose " + number;
        }

        boolean isShared() {
            return !withdrawn && (wishes.isEmpty() ? first : wishes.getLast()) == Sharing.GIVEN;
        }

        Taken taken() {
            return new Taken(dose(key()), product, rightDay == null ? day : rightDay, true);
        }

        private CorrectDose correct(LocalDate right) {
            var facts =
                    new DoseFacts(new Vaccine(product, LOT, null, null), right, IN_GHENT, Vaccinator.of(VERAS_RIZIV));
            return new CorrectDose(
                    OF_ANNA,
                    dose(key()),
                    facts,
                    null,
                    GHENT,
                    false,
                    null,
                    OverrideReason.GIVEN_ALL_THE_SAME,
                    null,
                    null);
        }
    }

    /** What somebody else has who only listens: the number of each dose by its id, and the last status. */
    record Downstream(Map<UUID, Integer> numbers, VaccinationStatus status) {}

    @Property(tries = 200)
    void others_have_what_is_shared_and_nothing_else(@ForAll("stories") List<Story> stories, @ForAll Random random) {
        assertThat(heard(mixed(stories, random))).isEqualTo(shared(stories));
    }

    @Provide
    static Arbitrary<List<Story>> stories() {
        var wish = Arbitraries.of(Sharing.GIVEN, Sharing.WITHHELD);
        var story = Combinators.combine(
                        Arbitraries.of("COMIRNATY", "SPIKEVAX", "JCOVDEN"),
                        Arbitraries.of(true, false),
                        wish,
                        wish.list().ofMaxSize(3),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(3, false), net.jqwik.api.Tuple.of(1, true)))
                .as((product, corrected, first, wishes, withdrawn) ->
                        new Story(0, product, FIRST_DAY, corrected ? FIRST_DAY : null, first, wishes, withdrawn));
        var days = Arbitraries.integers().between(0, 18).list().uniqueElements().ofSize(8);
        return Combinators.combine(story.list().ofMinSize(1).ofMaxSize(4), days).as((list, offsets) -> {
            List<Story> told = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                var one = list.get(i);
                var day = FIRST_DAY.plusDays(offsets.get(2 * i));
                var right = one.rightDay() == null ? null : FIRST_DAY.plusDays(offsets.get(2 * i + 1));
                told.add(new Story(i, one.product(), day, right, one.first(), one.wishes(), one.withdrawn()));
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

    private static Downstream shared(List<Story> stories) {
        List<Taken> doses =
                stories.stream().filter(Story::isShared).map(Story::taken).toList();
        Course course = Course.of(doses, PRODUCTS);
        Map<UUID, Integer> numbers = new TreeMap<>();
        doses.forEach(taken -> numbers.put(taken.dose().value(), course.numberOf(taken.dose())));
        return new Downstream(numbers, course.standing().status());
    }

    private static Downstream heard(List<VaccinationsCommand> commands) {
        var vaccinations = new AggregateTestFixture<>(VaccinationsType.TYPE);
        vaccinations.registerInjectableResource(PRODUCTS);
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        vaccinations.givenCommands(commands);
        List<ContractEvent> told = new ArrayList<>();
        var publisher = new RegistrationPublisher(told::add);
        var events = vaccinations.getEventStore().readEvents(OF_ANNA.toString());
        while (events.hasNext()) {
            publish(events.next().getPayload(), publisher);
        }
        Map<UUID, Integer> numbers = new TreeMap<>();
        var status = VaccinationStatus.NOT_VACCINATED;
        for (ContractEvent event : told) {
            switch ((RegistrationEvent) event) {
                case RegistrationEvent.DoseRegistered dose -> {
                    numbers.put(dose.dose(), dose.number());
                    status = dose.status();
                }
                case RegistrationEvent.DoseWithdrawn dose -> {
                    numbers.remove(dose.dose());
                    status = dose.status();
                }
            }
        }
        return new Downstream(numbers, status);
    }

    private static void publish(Object event, RegistrationPublisher publisher) {
        switch (event) {
            case DoseRegistered told -> publisher.on(told);
            case DoseCorrected told -> publisher.on(told);
            case DoseRenumbered told -> publisher.on(told);
            case DoseWithdrawn told -> publisher.on(told);
            case SharingSettled told -> publisher.on(told);
            default -> throw new IllegalStateException("nothing was told word for word");
        }
    }
}
