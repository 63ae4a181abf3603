package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.IcsrFixtures.NOW;
import static be.vaxis.pharmacovigilance.icsr.IcsrRoundTripTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.vaxis.pharmacovigilance.icsr.Acknowledgement.CaseVerdict;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.OfCase;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.Verdict;
import be.vaxis.pharmacovigilance.icsr.Consequence.Accepted;
import be.vaxis.pharmacovigilance.icsr.Consequence.NotOurs;
import be.vaxis.pharmacovigilance.icsr.Consequence.ToMend;
import be.vaxis.pharmacovigilance.icsr.Consequence.ToSendAgain;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

    private static final SentCase ONE = new SentCase("BE-VAXIS-1", 1);
    private static final SentCase TWO = new SentCase("BE-VAXIS-2", 3);
    private static final SentBatch BATCH = new SentBatch("B1", List.of(ONE, TWO));
    private static final OfCase TAKEN = said(ONE, CaseVerdict.CA, null);
    private static final OfCase REFUSED = said(TWO, CaseVerdict.CR, "E.i.2.1b is mandatory");

    @Test
    void what_is_written_is_read_back_the_same() {
        for (var verdict : Verdict.values()) {
            var said = answer(verdict, TAKEN, REFUSED, new OfCase("BE-VAXIS-9", null, NOW, CaseVerdict.CA, "a\nb <c>"));
            assertThat(read(written(said))).isEqualTo(said);
        }
    }

    @Test
    void all_is_well_and_every_case_is_accepted_named_or_not() {
        assertThat(Consequences.of(BATCH, answer(Verdict.AA, TAKEN)))
                .containsExactly(new Accepted(ONE, null), new Accepted(TWO, null));
    }

    @Test
    void a_case_that_is_refused_by_name_is_mended_whatever_is_said_of_the_batch() {
        for (var verdict : Verdict.values()) {
            assertThat(Consequences.of(BATCH, answer(verdict, TAKEN, REFUSED)))
                    .contains(new ToMend(TWO, "E.i.2.1b is mandatory"));
        }
    }

    @Test
    void of_a_batch_in_error_a_case_that_is_not_named_goes_again() {
        assertThat(Consequences.of(BATCH, answer(Verdict.AE, TAKEN)))
                .containsExactly(new Accepted(ONE, null), new ToSendAgain(TWO, "why"));
    }

    @Test
    void of_a_batch_that_was_not_read_all_goes_again() {
        assertThat(Consequences.of(BATCH, answer(Verdict.AR, TAKEN)))
                .containsExactly(new ToSendAgain(ONE, "why"), new ToSendAgain(TWO, "why"));
    }

    @Test
    void said_twice_refused_wins() {
        var taken = said(TWO, CaseVerdict.CA, null);
        assertThat(Consequences.of(BATCH, answer(Verdict.AE, REFUSED, taken)))
                .contains(new ToMend(TWO, REFUSED.remark()));
        assertThat(Consequences.of(BATCH, answer(Verdict.AE, taken, REFUSED)))
                .contains(new ToMend(TWO, REFUSED.remark()));
    }

    @Test
    void a_case_of_somebody_else_is_told_and_another_batch_is_refused() {
        var foreign = new OfCase("NL-LRB-1", null, NOW, CaseVerdict.CA, null);
        assertThat(Consequences.of(BATCH, answer(Verdict.AA, foreign))).contains(new NotOurs("NL-LRB-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consequences.of(new SentBatch("B2", List.of(ONE)), answer(Verdict.AA)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SentBatch("B1", List.of(ONE, new SentCase("BE-VAXIS-1", 2))));
    }

    @Test
    void a_verdict_that_nobody_knows_is_refused() {
        var file = written(answer(Verdict.AA, TAKEN)).replace("typeCode=\"AA\"", "typeCode=\"ZZ\"");
        assertThatExceptionOfType(MalformedIcsr.class).isThrownBy(() -> read(file));
        assertThatExceptionOfType(MalformedIcsr.class).isThrownBy(() -> read(IcsrFixtures.written()));
    }

    private static OfCase said(SentCase of, CaseVerdict verdict, @Nullable String remark) {
        return new OfCase(of.caseId(), "L" + of.version(), NOW, verdict, remark);
    }

    private static Acknowledgement answer(Verdict verdict, OfCase... cases) {
        return new Acknowledgement("A1", NOW, "EVHUMAN", "VAXIS", "B1", "77", NOW, verdict, "why", List.of(cases));
    }

    private static String written(Acknowledgement said) {
        var bytes = new ByteArrayOutputStream();
        AcknowledgementWriter.write(said, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Acknowledgement read(String file) {
        return new AcknowledgementReader(Limits.STANDARD).read(bytes(file));
    }
}
