package be.vaxis.registration.copy;

import static java.util.stream.Collectors.groupingBy;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.registration.copy.Copy.TestResultDose;
import be.vaxis.registration.copy.Copy.TracingStatus;
import be.vaxis.registration.copy.Copy.VaultDose;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Judged;
import be.vaxis.registration.schedule.Standing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out what a receiver should hold of somebody now: nothing of who was forgotten, nothing of what was taken back or is not
 * shared.
 *
 * <p>Number and status are those that other contexts hear, worked out without a birth date.
 */
@Component
class Copies {

    private static final String AGAINST_COVID = "28531000087107";

    private final DoseRecords records;
    private final HeldBack heldBack;
    private final Products products;
    private final Digests digests;

    Copies(DoseRecords records, HeldBack heldBack, Products products, Digests digests) {
        this.records = records;
        this.heldBack = heldBack;
        this.products = products;
        this.digests = digests;
    }

    /** Of people who have nothing to copy there is no entry. */
    Map<PersonId, List<DoseRecord>> records(Collection<PersonId> people) {
        Set<UUID> held = heldBack.of(people);
        return records.of(people).stream()
                .filter(record -> record.stands() && !record.insz().isShredded())
                .filter(record -> !held.contains(record.dose().value()))
                .collect(groupingBy(DoseRecord::person));
    }

    /** @param standing the doses of one person that were neither taken back nor forgotten */
    List<Copy> of(Receiver receiver, PersonId person, List<DoseRecord> standing) {
        Course course = Course.of(standing.stream().map(DoseRecord::taken).toList(), products);
        return switch (receiver) {
            case VAULT ->
                standing.stream().flatMap(one -> vault(one, course).stream()).toList();
            case TEST_RESULTS ->
                standing.stream()
                        .flatMap(one -> testResult(one, course).stream())
                        .toList();
            case CONTACT_TRACING -> tracing(person, standing, course).stream().toList();
            case CODE_DATABASE -> List.of();
        };
    }

    private Optional<Copy> vault(DoseRecord dose, Course course) {
        return dose.insz()
                .value()
                .map(insz -> new VaultDose(
                        dose.dose().value(),
                        insz,
                        vaccine(dose),
                        dose.given(),
                        course.numberOf(dose.dose()),
                        course.standing().of(),
                        dose.place(),
                        known(dose.vaccinator()),
                        Place.of(dose.source().value()),
                        dose.recorded()));
    }

    private Optional<Copy> testResult(DoseRecord dose, Course course) {
        return dose.insz()
                .value()
                .map(insz -> new TestResultDose(
                        dose.dose().value(),
                        insz,
                        vaccine(dose),
                        dose.vaccine().unit(),
                        dose.vaccine().expires(),
                        dose.given(),
                        course.numberOf(dose.dose()),
                        course.standing().of(),
                        dose.place(),
                        known(dose.vaccinator()),
                        dose.reaction(),
                        Place.of(dose.source().value()),
                        dose.recorded()));
    }

    /** Under the number by which the last dose was told; nothing while no dose counts. */
    private Optional<Copy> tracing(PersonId person, List<DoseRecord> standing, Course course) {
        Standing where = course.standing();
        Optional<Insz> insz = standing.stream()
                .reduce((_, later) -> later)
                .flatMap(last -> last.insz().value());
        return course.judged().stream()
                .filter(Judged::counts)
                .reduce((_, later) -> later)
                .flatMap(last -> insz.map(number -> new TracingStatus(
                        statusOf(person),
                        number,
                        where.status(),
                        where.doses(),
                        where.of(),
                        last.taken().given())));
    }

    /** Our own id of a person is told to nobody outside. */
    private UUID statusOf(PersonId person) {
        return UUID.nameUUIDFromBytes(
                digests.of("copy", person.value().toString()).getBytes(StandardCharsets.US_ASCII));
    }

    private CopiedVaccine vaccine(DoseRecord dose) {
        Optional<Product> product = products.find(dose.vaccine().product());
        return new CopiedVaccine(
                product.map(Product::brand).orElse(dose.vaccine().product()),
                product.map(Product::cnk).orElse(null),
                product.flatMap(known -> known.atcOn(dose.given())).orElse(null),
                product.map(Product::snomed).orElse(AGAINST_COVID),
                dose.vaccine().lot());
    }

    private static @Nullable Vaccinator known(@Nullable Vaccinator vaccinator) {
        if (vaccinator == null
                || vaccinator.insz() == null
                || !vaccinator.insz().isShredded()) {
            return vaccinator;
        }
        return null;
    }
}
