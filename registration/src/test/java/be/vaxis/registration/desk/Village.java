package be.vaxis.registration.desk;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.VERAS_RIZIV;
import static be.vaxis.registration.RegistrationFixtures.helpDesk;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Rejection;
import be.vaxis.registration.KnownPeople;
import be.vaxis.registration.Looks;
import be.vaxis.registration.desk.PatientNumber.Elsewhere;
import be.vaxis.registration.desk.PatientNumber.InRegister;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.vaccinations.VaccinationsCommand;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.ReviseImmunization;
import be.vaxis.registration.vaccinations.VaccinationsEvent;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRenumbered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import be.vaxis.registration.vaccinations.VaccinationsId;
import be.vaxis.registration.vaccinations.VaccinationsType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;

/** A register in memory where Anna is told of by her INSZ and by her passport, in words of the test. */
final class Village implements AutoCloseable, Rereading {

    static final String FLU = "FLU";
    private static final OtherNumber PASSPORT = new OtherNumber("urn:passport", "EK 123456");
    private static final String TAKEN_BACK = "not given";

    private final KnownPeople index = new KnownPeople();
    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
            .configureAggregate(VaccinationsType.TYPE)
            .registerComponent(Clock.class, configuration -> Clock.fixed(NOW, ZoneOffset.UTC))
            .registerComponent(Products.class, configuration -> PRODUCTS)
            .start();
    private final PersonId stranger = index.enrol(PASSPORT);
    private final IdentityDesk desk;
    private final SharingSettings sharing = new SharingSettings(Set.of());

    /** What counts at the end with its number, what is kept besides, and where she stands. */
    record End(Map<String, Integer> counted, Set<String> kept, VaccinationStatus status, int doses) {}

    Village() {
        Patients patients = mock();
        when(patients.find(any())).thenReturn(Optional.empty());
        desk = new IdentityDesk(
                axon.commandGateway(), index, new Adoptions(this, index, patients, sharing), new Looks());
    }

    /** Somebody is told of by the passport, of whom there is nothing to count. */
    void meet() {
        tell("travel", true, FLU, LocalDate.of(2019, 1, 1));
    }

    void merge() {
        desk.merge(stranger, ANNAS_INSZ, helpDesk());
    }

    /** As the edge does: by its own number she is registered, by another one she is until it is known whose it is. */
    void tell(String key, boolean byPassport, String product, LocalDate day) {
        PatientNumber told = byPassport ? new Elsewhere(PASSPORT) : new InRegister(ANNAS_INSZ);
        PersonId person = told.enrol(index);
        boolean known = !byPassport || index.inszOf(PASSPORT).isPresent();
        String words = words(key, product, day);
        DoseEntry entry = entry(words);
        DoseId dose = DoseId.named(person, GHENT, key);
        OtherNumber number = told.provisional(index);
        send(
                entry != null && known
                        ? new RegisterToldDose(sender().command(entry, person, dose, null), told(person, words), null)
                        : new KeepImmunization(
                                new VaccinationsId(person),
                                dose,
                                told(person, words),
                                GHENT,
                                number == null ? null : Personal.of(person, number)));
    }

    void correct(String key, String product, LocalDate day) {
        String words = words(key, product, day);
        Place at = find(key);
        send(
                at.counted()
                        ? new CorrectDose(
                                at.vaccinations(),
                                at.dose(),
                                new DoseFacts(
                                        new Vaccine(product, LOT, null, null),
                                        day,
                                        IN_GHENT,
                                        Vaccinator.of(VERAS_RIZIV)),
                                null,
                                GHENT,
                                false,
                                null,
                                OverrideReason.GIVEN_ALL_THE_SAME,
                                told(at.person(), words),
                                at.version())
                        : revise(at, words, null));
    }

    void takeBack(String key, String product, LocalDate day) {
        Place at = find(key);
        send(revise(at, words(key, product, day) + ";" + TAKEN_BACK, at.counted() ? WithdrawalReason.NOT_GIVEN : null));
    }

    private static ReviseImmunization revise(Place at, String words, @Nullable WithdrawalReason withdraws) {
        return new ReviseImmunization(
                at.vaccinations(), at.dose(), at.version(), told(at.person(), words), GHENT, withdraws);
    }

    /** A refusal is an answer too. */
    private void send(VaccinationsCommand command) {
        try {
            axon.commandGateway().sendAndWait(command);
        } catch (Rejection refused) {
            // as whoever tells it once more hears, after it was corrected or taken back
        }
    }

    private record Place(PersonId person, DoseId dose, int version, boolean counted) {

        VaccinationsId vaccinations() {
            return new VaccinationsId(person);
        }
    }

    /** Where the vaccination is that its source calls so. */
    private Place find(String key) {
        PersonId anna = index.enrol(ANNAS_INSZ);
        for (PersonId person : List.of(anna, stranger)) {
            for (PersonId named : List.of(anna, stranger)) {
                DoseId dose = DoseId.named(named, GHENT, key);
                int version = 0;
                boolean counted = false;
                for (VaccinationsEvent event : events(person)) {
                    if (event.dose().equals(dose)) {
                        version = switch (event) {
                            case ImmunizationTold told -> told.version();
                            case VaccinationAdopted adopted -> adopted.version();
                            case DoseRegistered _ -> version + 1;
                            case DoseCorrected corrected -> corrected.version();
                            default -> version;
                        };
                        counted |= event instanceof DoseRegistered;
                    }
                }
                if (version > 0) {
                    return new Place(person, dose, version, counted);
                }
            }
        }
        throw new AssertionError(key + " was told of nobody");
    }

    End endOf(PersonId person) {
        Map<DoseId, String> taken = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        Map<DoseId, Integer> numbers =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        Map<DoseId, String> words = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        Standing standing = Standing.NONE;
        for (VaccinationsEvent event : events(person)) {
            switch (event) {
                case DoseRegistered e -> {
                    taken.put(e.dose(), e.given() + " " + e.vaccine().product());
                    numbers.put(e.dose(), e.number());
                    standing = e.standing();
                }
                case DoseCorrected e -> {
                    taken.put(e.dose(), e.given() + " " + e.vaccine().product());
                    numbers.put(e.dose(), e.number());
                    standing = e.standing();
                }
                case DoseRenumbered e -> {
                    numbers.put(e.dose(), e.number());
                    standing = e.standing();
                }
                case DoseWithdrawn e -> {
                    taken.remove(e.dose());
                    numbers.remove(e.dose());
                    standing = e.standing();
                }
                case ImmunizationTold e ->
                    words.put(e.dose(), e.told().text().value().orElseThrow());
                case VaccinationAdopted e -> {
                    if (e.sameAs() == null) {
                        words.put(e.dose(), e.told().text().value().orElseThrow());
                    }
                }
                default -> throw new IllegalStateException("nothing else is told here");
            }
        }
        Map<String, Integer> counted = new TreeMap<>();
        taken.forEach((dose, what) -> counted.put(what, numbers.get(dose)));
        return new End(counted, new TreeSet<>(words.values()), standing.status(), standing.doses());
    }

    private List<VaccinationsEvent> events(PersonId person) {
        return axon.eventStore()
                .readEvents(new VaccinationsId(person).toString())
                .asStream()
                .map(message -> (Object) message.getPayload())
                .filter(VaccinationsEvent.class::isInstance)
                .map(VaccinationsEvent.class::cast)
                .toList();
    }

    private Sender sender() {
        return Sender.of(GHENT, index::enrol, sharing);
    }

    private static String words(String key, String product, LocalDate day) {
        return String.join(";", key, product, day.toString());
    }

    private static Told told(PersonId person, String words) {
        return new Told(Personal.of(person, words), "hash of " + words);
    }

    @Override
    public Reread read(String words, Insz insz) {
        return new Reread(words.split(";")[0], entry(words), List.of());
    }

    /** Nothing for what cannot be counted. */
    private static @Nullable DoseEntry entry(String words) {
        String[] said = words.split(";");
        return said[1].equals(FLU) || said.length > 3
                ? null
                : new DoseEntry(
                        ANNAS_INSZ,
                        said[0],
                        new Vaccine(said[1], LOT, null, null),
                        LocalDate.parse(said[2]),
                        IN_GHENT,
                        VERAS_RIZIV,
                        null,
                        null,
                        Map.of(),
                        OverrideReason.GIVEN_ALL_THE_SAME);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
