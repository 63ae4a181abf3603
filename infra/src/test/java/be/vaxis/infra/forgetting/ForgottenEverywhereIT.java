package be.vaxis.infra.forgetting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.forgetting.Keepings.Kept;
import be.vaxis.infra.operations.StrictCopy;
import be.vaxis.infra.rebuild.EveryProjection;
import be.vaxis.infra.rebuild.Rebuilds;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Sealing;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.Scope;
import be.vaxis.pharmacovigilance.study.StudyCommand.ApproveExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.RequestExport;
import be.vaxis.pharmacovigilance.study.StudyId;
import be.vaxis.pharmacovigilance.study.StudyState;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody with a whole life in the system is forgotten, and then looked for in every table, every record of every topic
 * and every package for researchers.
 *
 * <p>What had left the system before, such as a text message on a telephone, is not ours any more and is not looked at.
 */
@OnParts
@ExtendWith(OutputCaptureExtension.class)
class ForgottenEverywhereIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** Who can still be selected is found by day of birth, beside a random number, as long as the person is known. */
    private static final Map<String, Set<String>> IN_CLEAR = Map.of("selection.candidate", Set.of("birth date"));

    /** Where his random number stays: what happened, to nobody. */
    private static final Set<String> TO_NOBODY = Set.of(
            "attestation.certificate",
            "attestation.dead_letter",
            "attestation.domain_event",
            "attestation.holder_person",
            "attestation.inbox",
            "attestation.issued_attestation",
            "attestation.strict_seen", // of a test, as the next two
            "attestation.tally_person",
            "attestation.tally_reaction",
            "invitation.domain_event",
            "invitation.inbox",
            "invitation.last_message", // comes back with a rebuild
            "invitation.recall_notice", // the same
            "pharmacovigilance.counted_person", // a mark without content, as the next
            "pharmacovigilance.exposure_person",
            "pharmacovigilance.inbox",
            "pharmacovigilance.prefill_person", // a mark without content
            "registration.domain_event",
            "registration.dose_record",
            "registration.inbox",
            "registration.recall_person", // the same
            "registration.told_lately", // for a day, and with a rebuild
            "reservation.domain_event",
            "reservation.inbox",
            "selection.code_dose", // comes back with a rebuild
            "selection.code_heard", // for a day, and with a rebuild
            "selection.domain_event",
            "selection.inbox",
            "selection.met_person",
            "statistics", // of the columns above, when the database looked at them
            "topic vaxis.invitation",
            "topic vaxis.registration",
            "topic vaxis.reservation",
            "topic vaxis.selection");

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Sealing sealing;

    @Autowired
    Studies studies;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    StrictCopy strict;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void nothing_of_it_stays_aside_or_stays_known() {
        strict.refuseNobody();
        sql.sql("delete from attestation.dead_letter where processinggroup = 'attestation.inbox.strict'")
                .update();
        people.find(Life.LUC.insz())
                .ifPresent(luc -> commands.sendAndWait(new ForgetPerson(luc, ForgettingCause.REQUEST_GRANTED)));
    }

    @Test
    void whoever_is_forgotten_leaves_no_readable_trace_and_every_projection_rebuilds(CapturedOutput log)
            throws Exception {
        var life = new Life(port, commands, people);
        strict.refuse(people.enrol(Life.LUC.insz())); // so that something of him stands among the dead letters
        life.isEnrolledAndInvited();
        PersonId person = life.person();
        String code = life.code();
        life.isBookedByHisPhysicianForAWhile();
        life.booksAndIsToldSo(code);
        life.isVaccinatedAndVaccinates();
        life.isToldInFiles();
        life.isRecalled();
        life.isLookedAt();
        export();
        sql.sql("analyze").update(); // as the database does by itself, sooner or later
        Traces traces = tracesOf(code);
        String key = keyOf(person);
        var keepings = new Keepings(sql, Parts.first().properties());
        assertThat(placesOf(person, keepings))
                .as("the search reaches everything")
                .contains(
                        "access.look",
                        "attestation.dead_letter",
                        "invitation.inbox",
                        "invitation.last_message",
                        "invitation.recall_notice",
                        "registration.domain_event",
                        "registration.recall_outcome",
                        "registration.recall_person",
                        "reservation.own_person",
                        "selection.domain_event",
                        "topic vaxis.selection",
                        "topic vaxis.registration");
        assertThat(keepings.find(traces::in)).as("before").isEqualTo(IN_CLEAR);
        assertThat(openedOf(person, keepings)).as("what can be opened before").isGreaterThanOrEqualTo(10);

        life.isForgotten();

        awaitEverybodyHeard(person);
        assertThat(keepings.find(traces::in)).as("after").isEmpty();
        assertThat(openedOf(person, keepings)).as("what can be opened after").isZero();
        assertThat(keepings.find(text -> text.contains(key) ? Set.of("key") : Set.of()))
                .isEmpty();
        assertThat(life.statusBy(new Program(port, Tokens.of("gp-software"))))
                .doesNotContain("FIRST_DOSE_SECOND_NEEDED");

        EveryProjection.rebuild(rebuilds);

        assertThat(keepings.find(traces::in)).as("after rebuilding").isEmpty();
        assertThat(openedOf(person, keepings)).isZero();
        assertThat(placesOf(person, keepings)).as("his random number").isSubsetOf(TO_NOBODY);
        assertThat(traces.in(log.getAll())).as("the log").isEmpty();
    }

    @Test
    void the_search_finds_what_is_planted() {
        var planted = List.of(
                "('x Verborgenheid-413 x', null, null)",
                "(null, convert_to('x VERBORGENHEID-413', 'UTF8'), null)",
                "(null, null, '{\"a\": {\"b\": \"verborgenheid-413\"}}')",
                "('" + Base64.getEncoder().encodeToString("ab Verborgenheid-413".getBytes(UTF_8)) + "', null, null)",
                "('" + HexFormat.of().formatHex("Verborgenheid-413".getBytes(UTF_8)) + "', null, null)",
                "('born-19311123.', null, null)");
        try {
            for (int i = 0; i < planted.size(); i++) {
                sql.sql("create table attestation.planted_%d (plain text, bytes bytea, json jsonb)".formatted(i))
                        .update();
                sql.sql("insert into attestation.planted_%d values %s".formatted(i, planted.get(i)))
                        .update();
            }
            var traces = new Traces().of("mark", "Verborgenheid-413", "19311123");
            assertThat(new Keepings(sql, Parts.first().properties())
                            .find(traces::in)
                            .keySet())
                    .containsAll(IntStream.range(0, planted.size())
                            .mapToObj(i -> "attestation.planted_" + i)
                            .toList());
        } finally {
            for (int i = 0; i < planted.size(); i++) {
                sql.sql("drop table if exists attestation.planted_" + i).update();
            }
        }
    }

    @Test
    void a_short_number_inside_a_random_one_is_nobodys() {
        assertThat(new Traces().of("birth date", "19311123").in("7f19311123e0 219311123"))
                .isEmpty();
    }

    private static Traces tracesOf(String code) {
        var luc = Life.LUC;
        var insz = luc.insz();
        var phone = String.valueOf(luc.contact().mobile());
        return new Traces()
                .of("number", insz.value(), insz.formatted())
                .of("family name", luc.name().family())
                .of("given name", luc.name().given())
                .of("birth date", luc.birthDate().toString(), "19311123", "23/11/1931")
                .of("street", luc.address().street())
                .of("municipality", luc.address().municipality())
                .of("phone", phone, phone.substring(3))
                .of("mail", String.valueOf(luc.contact().mail()), "lucas.zonderling")
                .of("collectivity", String.valueOf(luc.collectivity()))
                .of("code", code, code.replace("-", ""));
    }

    private String keyOf(PersonId person) {
        return sql.sql("select encode(wrapped_key, 'hex') from vault.person where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static Set<String> placesOf(PersonId person, Keepings keepings) {
        String id = person.value().toString();
        return keepings.find(text -> text.contains(id) ? Set.of(id) : Set.of()).keySet();
    }

    /** How many sealed values of a person still open, wherever they stand. */
    private long openedOf(PersonId person, Keepings keepings) {
        var sealed = Pattern.compile("\\{\"of\" ?: ?\"%s\", ?\"sealed\" ?: ?\"[^\"]+\"}".formatted(person));
        return keepings.all()
                .map(Kept::text)
                .flatMap(text -> sealed.matcher(text).results().map(MatchResult::group))
                .distinct()
                .filter(form -> !sealing.open(form, Object.class).isShredded())
                .count();
    }

    private void awaitEverybodyHeard(PersonId person) {
        await().atMost(SOON)
                .until(() -> sql.sql("""
                        select (select count(*) from invitation.addressee where person = :person)
                             + (select count(*) from registration.patient where person = :person)
                             + (select count(*) from selection.candidate where person = :person)
                             + (select count(*) from selection.code_record where person = :person)
                             + (select count(*) from selection.code_dose where person = :person)
                             + (select count(*) from registration.copy_item where person = :person)
                             + (select count(*) from registration.copy_due where person = :person)
                             + (select count(*) from invitation.last_message where person = :person)
                             + (select count(*) from invitation.recall_notice where person = :person)
                             + (select count(*) from registration.recall_person where person = :person)
                             + (select count(*) from registration.recall_outcome where person = :person)
                             + (select count(*) from attestation.holder_person where person = :person and not forgotten)
                             + (select count(*) from pharmacovigilance.exposure_person
                                where person = :person and not forgotten)
                             + (select count(*) from pharmacovigilance.prefill_person
                                where person = :person and not forgotten)
                             + (select count(*) from registration.dose_record
                                where person = :person and insz is not null)
                        """)
                                .param("person", person.value())
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private void export() {
        var study = new StudyId(UUID.randomUUID());
        var why = new Justification("A test", "To see whether it works.", "None, it is invented", "none");
        var scope = new Scope(
                EnumSet.allOf(Column.class),
                IsoWeek.parse("2020-W01"),
                IsoWeek.of(LocalDate.now(ZoneOffset.UTC).plusWeeks(26)),
                new TreeSet<>(),
                AreaLevel.MUNICIPALITY,
                AgeScheme.CAMPAIGN,
                true);
        commands.sendAndWait(new RequestExport(study, "researcher", null, why, scope));
        commands.sendAndWait(new ApproveExport(
                study, "officer", LocalDate.now(ZoneOffset.UTC).plusDays(30)));
        await().atMost(SOON)
                .until(() -> studies.find(study)
                        .filter(found -> found.state() == StudyState.PRODUCED)
                        .isPresent());
    }
}
