package be.vaxis.registration.recall;

import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.trace.GivenDoses.DAY;
import static be.vaxis.registration.trace.GivenDoses.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.contract.invitation.InvitationEvent.RecallAnswered;
import be.vaxis.contract.invitation.InvitationEvent.RecallOutcome;
import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.Looks;
import be.vaxis.registration.OpenSealing;
import be.vaxis.registration.RegisterTables;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallEnded;
import be.vaxis.registration.recall.RecallEvent.RecallStarted;
import be.vaxis.registration.recall.RecallEvent.RecallStopped;
import be.vaxis.registration.trace.GivenDoses;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RecallTablesTest {

    static final RecallId RECALL = new RecallId(UUID.fromString("5ec0de00-0000-4000-8000-000000000001"));
    static final RecalledLot THE_LOT = new RecalledLot("COMIRNATY", LOT, false);
    static final RecalledLot FORMERLY_TOO = new RecalledLot("COMIRNATY", LOT, true);

    static RegisterTables tables;

    final JdbcClient sql = JdbcClient.create(tables.source());
    final GivenDoses given = new GivenDoses(sql);
    final Looks looks = new Looks();
    final NamedPeople named = new NamedPeople(sql);
    final RecallProjection projection = new RecallProjection(sql, named);
    final OutcomeCopy outcomes = new OutcomeCopy(sql);
    final Recalls recalls = new Recalls(sql);
    final ConcernedPeople concerned = new ConcernedPeople(sql);
    final PhysicianLists lists =
            new PhysicianLists(new RecalledPatients(sql, new OpenSealing()), new RecallLooks(looks, new OpenSealing()));

    @BeforeAll
    static void tables() {
        tables = RegisterTables.open();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void nobody_got_anything() {
        given.none();
        projection.forget();
        sql.sql("truncate recall_person").update();
        outcomes.forget();
    }

    @Test
    void chunk_after_chunk_everybody_is_found_once() {
        IntStream.rangeClosed(1, 5).forEach(one -> given.of(one, "COMIRNATY", "EW2246"));
        given.of(5, "COMIRNATY", "EW2246");
        start(THE_LOT);

        assertThat(concerned.unnamed(RECALL, THE_LOT, 3)).containsExactly(person(1), person(2), person(3));
        name(1, 1, 2, 3);
        assertThat(concerned.unnamed(RECALL, THE_LOT, 3)).containsExactly(person(4), person(5));
        name(2, 4, 5);
        name(2, 4, 5);
        assertThat(concerned.unnamed(RECALL, THE_LOT, 3)).isEmpty();
        assertThat(recalls.find(RECALL).orElseThrow().named()).isEqualTo(5);
    }

    @Test
    void who_was_named_by_a_chunk_is_not_named_as_a_latecomer_nor_the_other_way_round() {
        assertThat(named.add(RECALL, List.of(person(1)), NOW)).containsExactly(person(1));
        assertThat(named.add(RECALL, List.of(person(1), person(2), person(1)), NOW))
                .containsExactly(person(2));
        assertThat(named.add(RECALL, List.of(person(2)), NOW)).isEmpty();
        assertThat(named.add(new RecallId(new UUID(1, 1)), List.of(person(2)), NOW))
                .containsExactly(person(2));
    }

    @Test
    void who_names_somebody_while_another_transaction_does_waits_for_it() throws Exception {
        try (Connection other = tables.source().getConnection();
                var later = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            new NamedPeople(JdbcClient.create(new SingleConnectionDataSource(other, true)))
                    .add(RECALL, List.of(person(1)), NOW);
            var waiting = later.submit(() -> named.add(RECALL, List.of(person(1), person(2)), NOW));
            await().until(() -> sql.sql("select count(*) from pg_locks where not granted")
                            .query(Long.class)
                            .single()
                    == 1);
            other.commit();
            assertThat(waiting.get()).containsExactly(person(2));
        }
    }

    @Test
    void a_rebuild_forgets_nobody_whom_an_unfinished_reaction_could_name_again() {
        start(THE_LOT);
        name(1, 1);
        projection.forget();
        assertThat(named.add(RECALL, List.of(person(1)), NOW)).isEmpty();
    }

    @Test
    void nobody_is_named_who_was_forgotten_or_got_nothing_of_it() {
        given.of(1, "COMIRNATY", "EW2246");
        given.forgotten(1);
        given.withdrawn(given.of(2, "COMIRNATY", "EW2246"));
        given.of(3, "SPIKEVAX", "EW2246");
        given.of(4, "COMIRNATY", "EW2247");

        assertThat(concerned.unnamed(RECALL, FORMERLY_TOO, 9)).isEmpty();
        assertThat(concerned.reach(FORMERLY_TOO).people()).isZero();
    }

    @Test
    void whose_dose_was_corrected_away_is_named_only_when_that_is_asked() {
        given.corrected(given.of(1, "COMIRNATY", "EW2246"), "EW2247");
        given.corrected(given.of(2, "COMIRNATY", "EW2247"), "EW2246");

        assertThat(concerned.unnamed(RECALL, THE_LOT, 9)).containsExactly(person(2));
        assertThat(concerned.unnamed(RECALL, FORMERLY_TOO, 9)).containsExactly(person(1), person(2));
    }

    @Test
    void before_it_begins_it_is_known_how_many_by_what_and_in_which_languages() {
        reachedBy(1, "TEXT,MAIL,LETTER");
        reachedBy(2, "MAIL,LETTER");
        reachedBy(3, "LETTER");
        given.of(4, "COMIRNATY", "EW2246");

        var reach = concerned.reach(THE_LOT);

        assertThat(reach.people()).isEqualTo(4);
        assertThat(reach.text()).isEqualTo(1);
        assertThat(reach.mail()).isEqualTo(2);
        assertThat(reach.letter()).isEqualTo(1);
        assertThat(reach.unknown()).isEqualTo(1);
        assertThat(reach.languages()).containsExactly(java.util.Map.entry(be.vaxis.kernel.Language.NL, 3L));
    }

    @Test
    void progress_follows_what_the_inviter_says() {
        start(THE_LOT);
        assertThat(state()).isEqualTo(RecallView.State.NAMING);
        name(1, 1, 2, 3, 4);
        projection.on(new RecallEnded(RECALL, 1, NOW));
        assertThat(state()).isEqualTo(RecallView.State.TELLING);
        answered(1, RecallOutcome.TOLD);
        answered(2, RecallOutcome.NO_CHANNEL);
        answered(3, RecallOutcome.NOT_REACHED);
        assertThat(recalls.find(RECALL).orElseThrow().waiting()).isEqualTo(1);
        answered(4, RecallOutcome.TOLD);

        var view = recalls.latest().getFirst();
        assertThat(view.state()).isEqualTo(RecallView.State.DONE);
        assertThat(List.of(view.expected(), view.named(), view.told(), view.notReached(), view.noChannel()))
                .containsExactly(2L, 4L, 2L, 1L, 1L);
    }

    @Test
    void the_last_news_holds_but_calling_off_is_none_of_who_was_told() {
        start(THE_LOT);
        name(1, 1, 2);
        answered(1, RecallOutcome.TOLD);
        answered(1, RecallOutcome.NOT_REACHED);
        answered(2, RecallOutcome.TOLD);
        answered(2, RecallOutcome.CALLED_OFF);

        var view = recalls.find(RECALL).orElseThrow();
        assertThat(view.notReached()).isEqualTo(1);
        assertThat(view.told()).isEqualTo(1);
        assertThat(view.calledOff()).isZero();
    }

    @Test
    void a_lot_is_recalled_until_that_is_called_off() {
        assertThat(recalls.running("COMIRNATY", LOT)).isEmpty();
        start(THE_LOT);
        assertThat(recalls.running("COMIRNATY", LOT)).contains(RECALL);
        assertThat(recalls.running("SPIKEVAX", LOT)).isEmpty();
        projection.on(new RecallStopped(RECALL, "famhp", NOW));
        assertThat(recalls.running("COMIRNATY", LOT)).isEmpty();
        assertThat(state()).isEqualTo(RecallView.State.CALLED_OFF);
    }

    @Test
    void whoever_is_forgotten_was_never_named() {
        start(THE_LOT);
        name(1, 1, 2);
        answered(1, RecallOutcome.TOLD);
        var forgotten = new PersonForgotten(person(1), new CodeDigest("none"));
        outcomes.on(forgotten);
        new ForgottenRecalled(sql).on(forgotten);

        var view = recalls.find(RECALL).orElseThrow();
        assertThat(view.named()).isEqualTo(1);
        assertThat(view.told()).isZero();
    }

    @Test
    void patients_stand_with_who_keeps_their_file_or_else_with_where_they_were_vaccinated() throws IOException {
        given.known(1, "Peeters", "11234578004");
        given.of(1, "COMIRNATY", "EW2246");
        given.known(2, "Janssens", "11234578");
        given.of(2, "COMIRNATY", "EW2246", null, DAY, "AALST-HALL");
        given.known(3, "Maes", null);
        given.of(3, "COMIRNATY", "EW2246", null, DAY, "AALST-HALL");
        start(THE_LOT);
        name(1, 1, 2, 3);

        assertThat(lists.physicians(RECALL))
                .extracting(PhysicianCount::physician, PhysicianCount::patients)
                .containsExactly(
                        tuple(new Physician("GMD", "11234578"), 2L), tuple(new Physician("CENTRE", "AALST-HALL"), 1L));
        assertThat(looks.written).as("numbers are nobody's").isEmpty();
        var out = new StringWriter();
        lists.write(RECALL, null, nurse("nadia", "famhp"), out);
        assertThat(out.toString().lines().skip(1).map(line -> line.replaceFirst(",[0-9]{11},", ",…,")))
                .containsExactly(
                        "CENTRE,AALST-HALL,…,Maes,Anna,COMIRNATY,EW2246,2021-05-06,AALST-HALL,SEE_PHYSICIAN,",
                        "GMD,1-12345-78,…,Peeters,Anna,COMIRNATY,EW2246,2021-05-06,GENT-EXPO,SEE_PHYSICIAN,",
                        "GMD,1-12345-78,…,Janssens,Anna,COMIRNATY,EW2246,2021-05-06,AALST-HALL,SEE_PHYSICIAN,");
        assertThat(looks.written).hasSize(3).allMatch(look -> look.endsWith("registration.recall safety"));
        var one = new StringWriter();
        lists.write(RECALL, new Physician("CENTRE", "AALST-HALL"), nurse("nadia", "famhp"), one);
        assertThat(one.toString().lines()).hasSize(2);
    }

    @Test
    void a_physician_sees_the_own_patients_of_recalls_that_run_and_they_can_read_that() {
        given.known(1, "Peeters", "11234578004");
        given.of(1, "COMIRNATY", "EW2246");
        given.known(2, "Janssens", null);
        given.of(2, "COMIRNATY", "EW2246", null, DAY, "PRACTICE-CLAES");
        given.known(3, "Maes", "10182803004");
        given.of(3, "COMIRNATY", "EW2246", null, DAY, "PRACTICE-CLAES");
        given.known(4, "Claes", "11234578004");
        given.of(4, "COMIRNATY", "EW2247");
        start(THE_LOT);
        name(1, 1, 2, 3);

        assertThat(lists.own(joke(), null)).extracting(RecalledPatient::person).containsExactly(person(1), person(2));
        assertThat(looks.written)
                .containsExactly(person(1) + " registration.recall safety", person(2) + " registration.recall safety");
        projection.on(new RecallStopped(RECALL, "famhp", NOW));
        assertThat(lists.own(joke(), null)).isEmpty();
    }

    @Test
    void who_is_held_is_named_nowhere_and_told_by_who_holds_them() {
        given.known(1, "Peeters", "10182803004");
        given.held(given.of(1, "COMIRNATY", "EW2246"));
        given.held(given.of(2, "COMIRNATY", "EW2247"));
        start(THE_LOT);

        assertThat(concerned.unnamed(RECALL, THE_LOT, 9)).isEmpty();
        assertThat(concerned.reach(THE_LOT).people()).isZero();
        assertThat(lists.held(joke(), null)).isEmpty();
        assertThat(lists.held(nurse("vera", "GENT-EXPO"), null))
                .extracting(RecalledPatient::person)
                .containsExactly(person(1));
        assertThat(looks.written).containsExactly(person(1) + " registration.recall safety");
        projection.on(new RecallStopped(RECALL, "famhp", NOW));
        assertThat(lists.held(nurse("vera", "GENT-EXPO"), null)).isEmpty();
    }

    @Test
    void a_page_of_those_who_are_held_begins_where_the_one_before_ended() {
        IntStream.rangeClosed(1, PhysicianLists.PAGE + 1)
                .forEach(one -> given.held(given.of(one, "COMIRNATY", "EW2246")));
        start(THE_LOT);

        List<RecalledPatient> first = lists.held(nurse("vera", "GENT-EXPO"), null);
        assertThat(first).hasSize(PhysicianLists.PAGE);
        assertThat(lists.held(nurse("vera", "GENT-EXPO"), first.getLast().dose()))
                .extracting(RecalledPatient::person)
                .containsExactly(person(PhysicianLists.PAGE + 1));
    }

    @Test
    void who_shares_no_more_leaves_the_lists_of_others() {
        given.known(1, "Peeters", "11234578004");
        var dose = given.of(1, "COMIRNATY", "EW2246");
        start(THE_LOT);
        name(1, 1);
        assertThat(lists.own(joke(), null)).hasSize(1);
        given.held(dose);
        assertThat(lists.own(joke(), null)).isEmpty();
        assertThat(lists.physicians(RECALL)).isEmpty();
    }

    @Test
    void a_page_of_own_patients_begins_where_the_one_before_ended() {
        IntStream.rangeClosed(1, PhysicianLists.PAGE + 1).forEach(one -> {
            given.known(one, "Peeters", "11234578004");
            given.of(one, "COMIRNATY", "EW2246");
        });
        start(THE_LOT);
        name(1, IntStream.rangeClosed(1, PhysicianLists.PAGE + 1).toArray());

        var page = lists.own(joke(), null);
        assertThat(page).hasSize(PhysicianLists.PAGE);
        assertThat(lists.own(joke(), page.getLast().dose()))
                .extracting(RecalledPatient::person)
                .containsExactly(person(PhysicianLists.PAGE + 1));
    }

    private static Caller joke() {
        return new Caller(
                "joke",
                "Joke",
                Set.of(),
                450,
                (Insz) null,
                new RizivNumber("11234578004"),
                "GP",
                "PRACTICE-CLAES",
                Set.of());
    }

    private void reachedBy(int one, String channels) {
        given.known(one, "Peeters", null);
        given.of(one, "COMIRNATY", "EW2246");
        sql.sql("update patient set channels = ? where person = ?")
                .params(channels, person(one).value())
                .update();
    }

    private void start(RecalledLot lot) {
        projection.on(new RecallStarted(RECALL, lot, RecallAdvice.SEE_PHYSICIAN, 2, "famhp", NOW));
    }

    private void name(int chunk, int... people) {
        List<PersonId> named = IntStream.of(people).mapToObj(GivenDoses::person).toList();
        projection.on(new PeopleNamed(RECALL, chunk, named, THE_LOT, RecallAdvice.SEE_PHYSICIAN, NOW));
    }

    private void answered(int one, RecallOutcome outcome) {
        Channel channel = outcome == RecallOutcome.TOLD ? Channel.TEXT : null;
        outcomes.on(new RecallAnswered(person(one), RECALL.value(), outcome, channel, NOW));
    }

    private RecallView.State state() {
        return recalls.find(RECALL).orElseThrow().state();
    }
}
