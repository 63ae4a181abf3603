package be.vaxis.registration.batch;

import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vaxis.registration.RegistrationFixtures;
import be.vaxis.registration.batch.Step.Place;
import be.vaxis.registration.batch.TakeInRows.Asking;
import be.vaxis.registration.desk.Asked;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.desk.Handed;
import be.vaxis.registration.desk.ManyDoses;
import be.vaxis.registration.desk.VaccinatorMissing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dosefile.ClaimLost;
import be.vaxis.registration.dosefile.Claimed;
import be.vaxis.registration.dosefile.DoseFile;
import be.vaxis.registration.dosefile.DoseFileId;
import be.vaxis.registration.dosefile.DoseFormat;
import be.vaxis.registration.dosefile.FileSettings;
import be.vaxis.registration.dosefile.FileState;
import be.vaxis.registration.dosefile.FileWork;
import be.vaxis.registration.dosefile.Tally;
import be.vaxis.registration.fhir.ResourceRows;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.row.RowFault;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class StepTest {

    static final DoseFileId FILE = new DoseFileId(UUID.fromString("f0f0f0f0-0000-4000-8000-000000000001"));
    static final String GOOD = "85073003328,COMIRNATY,EW2246,2021-05-06\n";
    static final String BAD = "85073003329,COMIRNATY,EW2246,2021-05-06\n";

    final FileWork work = mock();
    final ManyDoses doses = mock();
    final Recalls recalls = mock();
    final CommandGateway commands = mock();
    final List<TakeInRows> done = new ArrayList<>();
    final Step step = new Step(work, doses, mock(ResourceRows.class), recalls, PRODUCTS, commands, settings(3));

    @BeforeEach
    void the_desk_asks_and_the_gateway_answers() {
        when(doses.ask(any(), any())).then(call -> {
            List<Handed> handed = call.getArgument(0);
            return handed.stream()
                    .map(one -> asked(((Handed.Dose) one).entry()))
                    .toList();
        });
        when(commands.sendAndWait(any())).then(call -> {
            done.add(call.getArgument(0));
            return null;
        });
    }

    @Test
    void rows_go_together_and_those_with_faults_with_them() {
        assertThat(next(GOOD + BAD + GOOD + GOOD)).contains(new Place(3L * GOOD.length(), 3));
        assertThat(done).hasSize(1);
        assertThat(done.getFirst().from()).isZero();
        assertThat(done.getFirst().until()).isEqualTo(3L * GOOD.length());
        assertThat(done.getFirst().last()).isFalse();
        assertThat(done.getFirst().rows())
                .extracting(row -> row.line() + " " + (row.command() != null) + " " + codes(row))
                .containsExactly("1 true []", "2 false [kernel:invalidInsz]", "3 true []");
    }

    @Test
    void a_dose_of_a_recalled_lot_is_registered_with_a_warning_and_its_lot_asked_about_once() {
        when(recalls.concerns(any()))
                .then(call -> ((Vaccine) call.getArgument(0)).lot().equals(LOT));
        next(GOOD + GOOD + GOOD.replace("EW2246", "FA1027"));
        assertThat(done.getFirst().rows())
                .extracting(row -> (row.command() != null) + " " + codes(row))
                .containsExactly("true [registration:lotRecalled]", "true [registration:lotRecalled]", "true []");
        verify(recalls, times(2)).concerns(any());
    }

    @Test
    void the_last_rows_end_the_file() {
        assertThat(next(GOOD + GOOD)).isEmpty();
        assertThat(done.getFirst().last()).isTrue();
    }

    @Test
    void what_the_desk_misses_is_a_fault_of_its_row() {
        Asked nothing = new Asked.Nothing(missing());
        doReturn(List.of(nothing)).when(doses).ask(any(), any());
        next(GOOD);
        assertThat(codes(done.getFirst().rows().getFirst())).containsExactly("registration:vaccinatorMissing");
    }

    @Test
    void a_group_that_fails_is_done_row_by_row_and_the_one_that_fails_alone_does_not_keep_the_others() {
        doAnswer(call -> {
                    TakeInRows rows = call.getArgument(0);
                    boolean holdsTheSecond =
                            rows.rows().stream().anyMatch(row -> row.line() == 2 && row.command() != null);
                    if (holdsTheSecond) {
                        throw new IllegalStateException("broken");
                    }
                    done.add(rows);
                    return null;
                })
                .when(commands)
                .sendAndWait(any());
        assertThat(next(GOOD + GOOD + "\n" + GOOD)).contains(new Place(2L * GOOD.length() + 1, 3));
        assertThat(done)
                .extracting(rows -> rows.from() / GOOD.length() + ".." + rows.until() + " "
                        + rows.rows().stream().map(StepTest::codes).toList())
                .containsExactly("0..40 [[]]", "1..80 [[registration:rowFailed]]", "2..81 []");
        assertThat(done).noneMatch(TakeInRows::last);
    }

    @Test
    void whoever_lost_the_file_stops() {
        ClaimLost lost = mock();
        doThrow(lost).when(commands).sendAndWait(any());
        assertThatThrownBy(() -> next(GOOD)).isSameAs(lost);
        assertThat(done).isEmpty();
    }

    private Optional<Place> next(String content) {
        when(work.bytes(any(), anyLong())).then(call -> {
            byte[] bytes = content.getBytes(UTF_8);
            long from = call.getArgument(1);
            return new ByteArrayInputStream(Arrays.copyOfRange(bytes, (int) from, bytes.length));
        });
        DoseFile file = new DoseFile(
                FILE,
                new Source("GENT-EXPO"),
                "monday",
                DoseFormat.CSV,
                FileState.WAITING,
                Instant.EPOCH,
                null,
                content.length(),
                4,
                ",insz,product,lot,given",
                0,
                0,
                new Tally(0, 0, 0, 0, 0),
                List.of());
        return step.next(new Claimed(file, nurse("vera", "GENT-EXPO"), new byte[0]), Place.of(file));
    }

    private static Asked asked(DoseEntry entry) {
        return new Asked.Command(
                RegistrationFixtures.register("key", entry.vaccine().product(), LocalDate.of(2021, 5, 6)));
    }

    private static VaccinatorMissing missing() {
        VaccinatorMissing missing = mock();
        when(missing.type()).thenReturn("registration:vaccinatorMissing");
        when(missing.arguments()).thenReturn(List.of());
        return missing;
    }

    private static List<String> codes(Asking row) {
        return row.faults().stream().map(RowFault::code).toList();
    }

    private static FileSettings settings(int rowsTogether) {
        return new FileSettings(
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                10,
                100,
                DataSize.ofKilobytes(1),
                5,
                10,
                rowsTogether,
                1,
                10,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                Duration.ofDays(30),
                Duration.ofDays(3));
    }
}
