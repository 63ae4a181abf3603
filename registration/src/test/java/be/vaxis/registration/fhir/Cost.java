package be.vaxis.registration.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Immunization;

/**
 * What judging by the profiles costs, beside reading and writing the same vaccinations, on one core.
 *
 * <p>Prints {@code FIGURE <name> <value> <unit> ratio=<to reading and writing>}.
 */
final class Cost {

    private static final Duration LONG = Duration.ofSeconds(3);

    private final FhirContext context;
    private final Profiles profiles;
    private final List<String> vaccinations;

    Cost(FhirContext context, Profiles profiles, List<String> vaccinations) {
        this.context = context;
        this.profiles = profiles;
        this.vaccinations = vaccinations;
    }

    void print() {
        perSecond(this::judge); // the virtual machine compiles what matters
        perSecond(this::copy);
        double copied = perSecond(this::copy);
        double judged = perSecond(this::judge);
        figure("fhir.copied", copied, "1/s", 1);
        figure("fhir.judged", judged, "1/s", judged / copied);
        figure("fhir.judged.each", 1000 / judged, "ms", copied / judged);
    }

    private static void figure(String name, double value, String unit, double ratio) {
        System.out.printf(Locale.ROOT, "FIGURE %s %.1f %s ratio=%.3f%n", name, value, unit, ratio);
    }

    private double perSecond(Consumer<Immunization> work) {
        long begin = System.nanoTime();
        long until = begin + LONG.toNanos();
        int done = 0;
        while (System.nanoTime() < until) {
            work.accept(context.newJsonParser()
                    .parseResource(Immunization.class, vaccinations.get(done % vaccinations.size())));
            done++;
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }

    private void copy(Immunization vaccination) {
        if (context.newJsonParser().encodeResourceToString(vaccination).isEmpty()) {
            throw new IllegalStateException("nothing is written");
        }
    }

    private void judge(Immunization vaccination) {
        profiles.errorsIn(vaccination);
    }
}
