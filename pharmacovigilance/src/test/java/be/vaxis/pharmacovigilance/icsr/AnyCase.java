package be.vaxis.pharmacovigilance.icsr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases of every shape, right or wrong by the rules. */
final class AnyCase {

    private AnyCase() {}

    static Arbitrary<CaseReport> report() {
        return Combinators.combine(
                        identification(),
                        reporter().list().ofMaxSize(2),
                        patient(),
                        reaction().list().ofMaxSize(3),
                        drugs(),
                        text(),
                        maybe(text()))
                .as((identification, reporters, patient, reactions, drugs, text, maybe) -> new CaseReport(
                        identification,
                        new Sender(SenderType.AUTHORITY, text, identification.correction() == null ? "BE" : null),
                        reporters,
                        patient,
                        reactions,
                        drugs,
                        drugs.isEmpty() || reactions.isEmpty()
                                ? List.of()
                                : List.of(new Assessment(
                                        drugs.getFirst().ref(),
                                        reactions.getFirst().ref(),
                                        text,
                                        text,
                                        text)),
                        text,
                        maybe,
                        text));
    }

    private static Arbitrary<Identification> identification() {
        var correction = Combinators.combine(Arbitraries.of(Correction.Kind.class), text())
                .as(Correction::new);
        return Combinators.combine(
                        text(),
                        Arbitraries.of(FirstSender.class),
                        Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond),
                        Arbitraries.of(ReportType.class),
                        date(),
                        date(),
                        held(Arbitraries.of(true, false)),
                        maybe(correction))
                .as((id, first, created, type, from, to, expedited, corrected) -> new Identification(
                        spaceless(id), spaceless(id) + "w", first, created, type, from, to, expedited, corrected));
    }

    private static Arbitrary<Reporter> reporter() {
        return Combinators.combine(
                        Arbitraries.of(NullFlavour.class),
                        held(Arbitraries.of(Qualification.class)),
                        held(Arbitraries.of("BE", "NL")),
                        Arbitraries.of(true, false))
                .as(Reporter::new);
    }

    private static Arbitrary<Patient> patient() {
        var condition = Combinators.combine(term(), maybe(held(date()))).as(Condition::new);
        return Combinators.combine(
                        held(text()),
                        maybe(held(date())),
                        maybe(quantity()),
                        maybe(Arbitraries.of(AgeGroup.class)),
                        held(Arbitraries.of(Sex.class)),
                        maybe(date()),
                        condition.list().ofMaxSize(2),
                        maybe(held(text())))
                .as(Patient::new);
    }

    private static Arbitrary<Reaction> reaction() {
        var times = Combinators.combine(maybe(held(date())), maybe(held(date())), maybe(quantity()))
                .as((onset, end, duration) -> new Reaction(
                        IcsrFixtures.FEVER,
                        "x",
                        "nld",
                        null,
                        Set.of(),
                        onset,
                        end,
                        duration,
                        Outcome.UNKNOWN,
                        null,
                        null));
        return Combinators.combine(
                        ref(),
                        text(),
                        maybe(term()),
                        Arbitraries.of(Criterion.class).set(),
                        times,
                        Arbitraries.of(Outcome.class),
                        maybe(Arbitraries.of(true, false)),
                        maybe(Arbitraries.of("BE", "FR")))
                .as((ref, verbatim, term, criteria, time, outcome, confirmed, country) -> new Reaction(
                        ref,
                        verbatim,
                        "fra",
                        term,
                        criteria,
                        time.onset(),
                        time.end(),
                        time.duration(),
                        outcome,
                        confirmed,
                        country));
    }

    private static Arbitrary<List<Drug>> drugs() {
        var dosage = Combinators.combine(
                        maybe(Arbitraries.integers().between(1, 9_999)), maybe(held(date())), maybe(held(text())))
                .as(Dosage::new);
        return Combinators.combine(
                        ref(),
                        Arbitraries.of(DrugRole.class),
                        text(),
                        dosage.list().ofMaxSize(3))
                .as(Drug::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<UUID> ref() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<MedDraTerm> term() {
        return Arbitraries.integers().between(10_000_000, 10_099_999).map(code -> new MedDraTerm("27.1", "" + code));
    }

    private static Arbitrary<Quantity> quantity() {
        return Combinators.combine(Arbitraries.integers().between(0, 99_999), Arbitraries.of(TimeUnit.class))
                .as(Quantity::new);
    }

    private static Arbitrary<PartialDate> date() {
        return Combinators.combine(Arbitraries.integers().between(0, 80_000), Arbitraries.of(4, 6, 8))
                .as((day, length) ->
                        new PartialDate(PartialDate.of(LocalDate.of(1900, 1, 1).plusDays(day))
                                .digits()
                                .substring(0, length)));
    }

    private static <T> Arbitrary<Held<T>> held(Arbitrary<T> value) {
        return Arbitraries.oneOf(
                value.map(Held::of), Arbitraries.of(NullFlavour.class).map(Held::<T>missing));
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> value) {
        return value.injectNull(0.3);
    }

    /** Any text that XML carries, never blank. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("<>&\"'\n\t]")
                .withCharRange(' ', '~')
                .withCharRange('\u00A1', '\u024F')
                .withChars('\u2028', '\u4E2D', '\uFFFD')
                .ofMaxLength(40)
                .map(text -> text + "x");
    }

    private static String spaceless(String text) {
        return text.replaceAll("\\s", "");
    }
}
