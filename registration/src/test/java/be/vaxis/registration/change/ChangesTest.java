package be.vaxis.registration.change;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.OpenSealing;
import be.vaxis.registration.RegisterTables;
import be.vaxis.registration.RowsAtOnce;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The feed tells every change once, in an order that nothing is put into afterwards. */
class ChangesTest {

    static final Source HELP_DESK = new Source("HELP-DESK");
    static final RegisterTables TABLES = RegisterTables.open();
    static final DataSource SOURCE = TABLES.source();
    static final JdbcClient SQL = JdbcClient.create(SOURCE);
    static final DoseRegistered FIRST = registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY));
    static final DoseRegistered SECOND = registered(new Taken(dose("second"), "COMIRNATY", FIRST_DAY.plusDays(30)));

    final ChangeLog log = new ChangeLog(new RowsAtOnce(new JdbcTemplate(SOURCE)), SQL, new OpenSealing());
    final Changes changes = new Changes(SQL, new OpenSealing());

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @BeforeEach
    void nothing_yet() {
        SQL.sql("truncate immunization_change").update();
    }

    @Test
    void every_change_is_told_once_with_who_made_it_and_why() {
        for (int twice = 0; twice < 2; twice++) {
            log.on(FIRST);
            log.on(told(FIRST, 1));
            log.on(corrected(2));
            log.on(told(FIRST, 2));
            log.on(told(FIRST, 3));
            log.on(withdrawn());
        }
        assertThat(all())
                .containsExactly(
                        "1 REGISTERED GENT-EXPO []",
                        "2 CORRECTED HELP-DESK [DATE, LOT]",
                        "3 TOLD GENT-EXPO []",
                        "4 WITHDRAWN HELP-DESK [NOT_GIVEN]");
        assertThat(changes.of(dose("first")).get(2).reason()).isEqualTo(Personal.of(ANNA, "another vial"));
        assertThat(changes.of(dose("first"))).extracting(Change::isLast).containsExactly(true, false, false, false);
    }

    @Test
    void one_that_was_kept_until_it_could_be_counted_is_registered_as_its_next_version() {
        log.on(told(FIRST, 1));
        log.on(FIRST);
        log.on(told(FIRST, 2));
        assertThat(all()).containsExactly("1 TOLD GENT-EXPO []", "2 REGISTERED GENT-EXPO []");
    }

    @Test
    void whoever_told_nothing_of_it_reads_nothing_of_it_also_when_they_corrected_it() {
        log.on(FIRST);
        log.on(corrected(2));
        assertThat(changes.of(HELP_DESK, 0, null, 10)).isEmpty();
        assertThat(changes.of(GHENT, 0, null, 10)).hasSize(2);
    }

    @Test
    void reading_goes_on_after_a_position_and_from_a_moment_on() {
        log.on(FIRST);
        log.on(SECOND);
        List<Change> first = changes.of(GHENT, 0, null, 1);
        assertThat(first).hasSize(1);
        assertThat(changes.of(GHENT, first.getFirst().position(), null, 10))
                .extracting(Change::dose)
                .containsExactly(SECOND.dose());
        assertThat(changes.of(GHENT, 0, NOW, 10)).hasSize(2);
        assertThat(changes.of(GHENT, 0, NOW.plusMillis(1), 10)).isEmpty();
    }

    @Test
    void nobody_is_told_who_was_forgotten() {
        log.on(FIRST);
        new ForgottenChanges(SQL).on(new PersonForgotten(ANNA, new CodeDigest("digest")));
        assertThat(all()).isEmpty();
    }

    @Test
    void what_is_committed_later_comes_after_what_was_read() throws Exception {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(SOURCE));
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var callers = Executors.newFixedThreadPool(2)) {
            Future<?> slow = callers.submit(() -> transaction.executeWithoutResult(status -> {
                log.on(FIRST);
                written.countDown();
                untilOpen(goOn);
            }));
            untilOpen(written);
            Future<?> quick = callers.submit(() -> transaction.executeWithoutResult(status -> log.on(SECOND)));
            while (!quick.isDone() && waiting() == 0) {
                Thread.onSpinWait();
            }
            List<Change> readBetween = changes.of(GHENT, 0, null, 10);
            goOn.countDown();
            slow.get();
            quick.get();

            long read = readBetween.isEmpty() ? 0 : readBetween.getLast().position();
            assertThat(readBetween.size() + changes.of(GHENT, read, null, 10).size())
                    .as("changes read once, some of them while a transaction was under way")
                    .isEqualTo(2);
        }
    }

    private static int waiting() {
        return SQL.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    private static void untilOpen(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> all() {
        return changes.of(GHENT, 0, null, 100).stream()
                .map(change -> change.version() + " " + change.activity() + " "
                        + change.by().value() + " " + change.kinds())
                .toList();
    }

    private static ImmunizationTold told(DoseRegistered dose, int version) {
        return new ImmunizationTold(
                OF_ANNA, dose.dose(), version, new Told(Personal.of(ANNA, "{}"), "words"), GHENT, NOW);
    }

    private static DoseCorrected corrected(int version) {
        return new DoseCorrected(
                OF_ANNA,
                FIRST.dose(),
                version,
                FIRST.vaccine(),
                FIRST_DAY,
                1,
                FIRST.place(),
                FIRST.vaccinator(),
                EnumSet.of(CorrectionKind.LOT, CorrectionKind.DATE),
                Personal.of(ANNA, "another vial"),
                HELP_DESK,
                null,
                NOW,
                FIRST.standing(),
                null);
    }

    private static DoseWithdrawn withdrawn() {
        return new DoseWithdrawn(
                OF_ANNA, FIRST.dose(), WithdrawalReason.NOT_GIVEN, HELP_DESK, NOW, Standing.NONE, null);
    }
}
