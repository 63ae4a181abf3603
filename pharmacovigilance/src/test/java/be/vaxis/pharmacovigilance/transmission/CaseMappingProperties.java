package be.vaxis.pharmacovigilance.transmission;

import static be.vaxis.pharmacovigilance.transmission.Dossiers.KNOWN;
import static be.vaxis.pharmacovigilance.transmission.Dossiers.RECEIVED;
import static be.vaxis.pharmacovigilance.transmission.Dossiers.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Sex;
import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.icsr.BatchHeader;
import be.vaxis.pharmacovigilance.icsr.CaseReport;
import be.vaxis.pharmacovigilance.icsr.CaseRules;
import be.vaxis.pharmacovigilance.icsr.Fault;
import be.vaxis.pharmacovigilance.icsr.IcsrReader;
import be.vaxis.pharmacovigilance.icsr.Limits;
import be.vaxis.pharmacovigilance.reaction.ReactionTerm;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.AccountRules;
import be.vaxis.pharmacovigilance.report.History;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever may be reported may be passed on. */
class CaseMappingProperties {

    static final LocalDate TODAY = LocalDate.parse("2021-09-01");
    static final BatchHeader HEADER = new BatchHeader("VAXIS-1", RECEIVED, "VAXIS", "EVHUMAN");

    @Property(tries = 500)
    void what_is_mapped_passes_the_rules_and_is_read_back_the_same(@ForAll("dossiers") Dossiers one) {
        var dossier = one.made();
        assertThat(AccountRules.faults(dossier.told(), KNOWN, TODAY)).isEmpty();
        var mapped = new CaseMapping(KNOWN, Dossiers.settings("")).report(dossier, RECEIVED);

        assertThat(CaseRules.check(mapped)).noneMatch(fault -> fault.weight() == Fault.Weight.REFUSED);
        List<CaseReport> read = new ArrayList<>();
        var written = CaseFiles.written(HEADER, List.of(mapped));
        assertThat(new IcsrReader(Limits.STANDARD).read(new ByteArrayInputStream(written), read::add))
                .isEqualTo(HEADER);
        assertThat(read).containsExactly(mapped);
    }

    @Provide
    Arbitrary<Dossiers> dossiers() {
        return Combinators.combine(
                        accounts(),
                        Arbitraries.of(Seriousness.class).set(),
                        Arbitraries.of(Causality.class).injectNull(0.3),
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(true, false),
                        text())
                .as((told, criteria, cause, end, known, said) -> {
                    var made = dossier(told).graded(criteria);
                    if (cause != null) {
                        made.assessed(cause);
                    }
                    if (end > 0) {
                        var _ = end == 1 ? made.nullified() : made.joined();
                    }
                    if (known) {
                        made.known(RECEIVED);
                    }
                    return said.isEmpty() ? made : made.said(RECEIVED.plusSeconds(said.length() * 10_000L), said);
                });
    }

    private static Arbitrary<Account> accounts() {
        return Combinators.combine(
                        Arbitraries.of(Reporter.class),
                        Arbitraries.of("GP", "PHARMACIST", "NURSE").injectNull(0.3),
                        Arbitraries.integers().between(0, 120).injectNull(0.2),
                        Arbitraries.of(Sex.class),
                        doses(),
                        reactions(),
                        Arbitraries.of(History.class).set(),
                        text())
                .as((reporter, profession, age, sex, doses, reactions, history, story) -> new Account(
                        reporter,
                        profession,
                        age,
                        sex,
                        doses,
                        reactions,
                        java.util.Set.of(),
                        history,
                        List.of("1149939", "N02BE01"),
                        "." + story));
    }

    private static Arbitrary<List<SuspectDose>> doses() {
        return Combinators.combine(
                        Arbitraries.of("COMIRNATY", "JCOVDEN"),
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(40)
                                .injectNull(0.3),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(-1, 20_000).injectNull(0.2))
                .as((product, lot, ago, number) ->
                        new SuspectDose(product, lot, "1", TODAY.minusDays(200 + ago), number, null, null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(AccountRules.MOST_DOSES);
    }

    private static Arbitrary<List<Suffered>> reactions() {
        return Combinators.combine(
                        Arbitraries.of(
                                KNOWN.all().stream().map(ReactionTerm::code).toList()),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 200).injectNull(0.3),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(Severity.class))
                .as((code, ago, lasted, outcome, severity) -> new Suffered(
                        code,
                        TODAY.minusDays(ago),
                        lasted == null ? null : TODAY.minusDays(Math.max(0, ago - lasted)),
                        outcome,
                        severity))
                .list()
                .uniqueElements(Suffered::reaction)
                .ofMinSize(1)
                .ofMaxSize(AccountRules.MOST_REACTIONS);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("<>&\"'\n\r\t]")
                .withCharRange(' ', '~')
                .withCharRange('\u00A1', '\u024F')
                .ofMaxLength(60);
    }
}
