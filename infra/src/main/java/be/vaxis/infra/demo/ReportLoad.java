package be.vaxis.infra.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.infra.belgium.Citizen;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Rejection;
import be.vaxis.pharmacovigilance.intake.Intake;
import be.vaxis.pharmacovigilance.intake.Suspects;
import be.vaxis.pharmacovigilance.prefill.KnownDose;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.prefill.Prefills;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.report.Suffered;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets some hundreds of the crowd report what came after their dose: mostly what is expected, so that what was put in stands
 * out: hives after one lot, a swollen arm after one product.
 */
@Component
@ConditionalOnProperty("vaxis.demo")
class ReportLoad {

    private static final int MOST = 400;
    private static final String ITCHING_LOT = "SP1007";
    private static final List<String> EXPECTED = List.of(
            "INJECTION_PAIN",
            "FATIGUE",
            "HEADACHE",
            "MUSCLE_PAIN",
            "CHILLS",
            "FEVER",
            "JOINT_PAIN",
            "NAUSEA",
            "MALAISE",
            "LYMPH_NODES",
            "DIZZINESS",
            "RASH");
    private static final List<String> SERIOUS = List.of("ANAPHYLAXIS", "MYOCARDITIS", "THROMBOSIS", "FACIAL_PALSY");

    private final Intake intake;
    private final Prefills prefills;
    private final PersonIndex people;

    ReportLoad(Intake intake, Prefills prefills, PersonIndex people) {
        this.intake = intake;
        this.prefills = prefills;
        this.people = people;
    }

    /** Of whoever has a dose that is known by now; {@value #MOST} at most. */
    void report(Stream<Citizen> vaccinated) {
        vaccinated.filter(this::report).limit(MOST).forEach(_ -> {});
    }

    private boolean report(Citizen citizen) {
        var chance = new SplittableRandom(citizen.index() * 0xD1B54A32D192ED03L);
        var known = people.find(citizen.insz())
                .flatMap(prefills::find)
                .filter(person -> !person.doses().isEmpty());
        if (known.isEmpty() || !speaksUp(known.get().doses().getFirst(), chance)) {
            return false;
        }
        try {
            intake.submit(idOf(citizen), known.get(), told(known.get(), chance));
            return true;
        } catch (Rejection refused) {
            return false; // an age that is not known yet, say: then nobody reports
        }
    }

    private static boolean speaksUp(KnownDose dose, SplittableRandom chance) {
        return chance.nextInt(100) < (ITCHING_LOT.equals(dose.lot()) ? 60 : 25);
    }

    private static Account told(Prefilled person, SplittableRandom chance) {
        KnownDose dose = person.doses().getFirst();
        boolean serious = chance.nextInt(100) < 6;
        return new Account(
                chance.nextBoolean() ? Reporter.PATIENT : Reporter.CARE_PROVIDER,
                null,
                person.ageOn(dose.given()).orElse(null),
                person.sex(),
                List.of(Suspects.of(dose)),
                complaints(dose, serious, chance)
                        .distinct()
                        .map(complaint -> suffered(complaint, dose, serious, chance))
                        .toList(),
                serious ? Set.of(Seriousness.HOSPITALISATION) : Set.of(),
                Set.of(),
                List.of(),
                "");
    }

    private static Stream<String> complaints(KnownDose dose, boolean serious, SplittableRandom chance) {
        var expected = Stream.of(one(EXPECTED, chance), one(EXPECTED, chance));
        if (serious) {
            return Stream.concat(expected, Stream.of(one(SERIOUS, chance)));
        }
        if (ITCHING_LOT.equals(dose.lot())) {
            return Stream.concat(expected, Stream.of("HIVES"));
        }
        return dose.product().equals("SPIKEVAX") && chance.nextInt(3) == 0
                ? Stream.concat(expected, Stream.of("ARM_SWELLING"))
                : expected;
    }

    private static Suffered suffered(String complaint, KnownDose dose, boolean serious, SplittableRandom chance) {
        return new Suffered(
                complaint,
                dose.given().plusDays(complaint.equals("ARM_SWELLING") ? 5 + chance.nextInt(4) : chance.nextInt(3)),
                null,
                chance.nextInt(4) == 0 ? Outcome.RECOVERING : Outcome.RECOVERED,
                serious ? Severity.SEVERE : Severity.MILD);
    }

    private static String one(List<String> of, SplittableRandom chance) {
        return of.get(chance.nextInt(of.size()));
    }

    /** The same each time, so that an interrupted load reports nothing twice. */
    private static ReportId idOf(Citizen citizen) {
        return new ReportId(UUID.nameUUIDFromBytes(("side effect " + citizen.index()).getBytes(UTF_8)));
    }
}
