package be.vaxis.registration.reconciliation;

import static be.vaxis.registration.trace.GivenDoses.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.contract.registration.BucketSum;
import be.vaxis.contract.registration.Buckets;
import be.vaxis.contract.selection.CopyEvent.BucketHeld;
import be.vaxis.contract.selection.CopyEvent.CopyCompared;
import be.vaxis.registration.RegisterTables;
import be.vaxis.registration.comparison.ComparisonCommand.TellSums;
import be.vaxis.registration.comparison.ToldIn;
import be.vaxis.registration.comparison.ToldPeople;
import be.vaxis.registration.copy.CopyHouse;
import be.vaxis.registration.copy.Receiver;
import be.vaxis.registration.process.AnsweringReaction;
import be.vaxis.registration.trace.GivenDoses;
import be.vaxis.registration.vaccinations.ToldAgainCommand.TellAgain;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeDatabaseTest {

    static RegisterTables tables;

    final CopyHouse house = new CopyHouse(tables.source());
    final GivenDoses given = new GivenDoses(house.sql);
    final Clock clock = Clock.fixed(Instant.parse("2021-06-01T10:00:00Z"), ZoneOffset.UTC);
    final Reports reports = new Reports(house.sql, clock, house.ids, house.settings);
    final CodeDatabaseReports awaited = new CodeDatabaseReports(house.sql, clock, house.settings);
    final ToldPeople told = ToldIn.tables(house.sql);
    final List<Object> sent = new ArrayList<>();
    final CommandGateway commands = mock();
    final CodeDatabase codes = new CodeDatabase(reports, awaited, told, commands);
    final AnsweringReaction answers = new AnsweringReaction(told, awaited, commands);

    @BeforeAll
    static void tables() {
        tables = RegisterTables.open();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void three_people_are_vaccinated() {
        house.clear();
        house.sql.sql("truncate told_lately").update();
        when(commands.sendAndWait(any())).then(call -> {
            sent.add(call.getArgument(0));
            return null;
        });
        List.of(1, 2, 3).forEach(one -> given.of(one, "COMIRNATY", "LOT1"));
    }

    @Test
    void an_equal_copy_ends_the_comparison_and_nobody_is_told_again() {
        var sums = begun();
        assertThat(sums.sums()).extracting(BucketSum::people).containsExactly(3);

        answers.on(new CopyCompared(sums.comparison().value(), 3, 0));

        Report report = latest();
        assertThat(report.equal()).isTrue();
        assertThat(report.here()).isEqualTo(3);
        assertThat(report.there()).isEqualTo(3);
        assertThat(sent).hasSize(1);
        assertThat(reports.latest(Receiver.CODE_DATABASE)).hasSize(1);
    }

    @Test
    void each_kind_of_difference_is_counted_told_again_and_looked_at_a_second_time() {
        var sums = begun();
        var held = new HashMap<>(fingerprints(sums));
        held.remove(person(1).value());
        held.computeIfPresent(person(2).value(), (_, print) -> print + 1);
        given.of(4, "COMIRNATY", "LOT1");
        house.sql
                .sql("update dose_record set withdrawn = now() where person = ?")
                .param(person(4).value())
                .update();
        held.put(person(4).value(), 4L);
        held.put(person(99).value(), 99L); // nobody that we know

        answers.on(new BucketHeld(sums.comparison().value(), sums.until(), 0, held));
        answers.on(new CopyCompared(sums.comparison().value(), 4, 1));

        assertThat(sent.subList(1, sent.size())).containsExactlyInAnyOrder(again(1), again(2), again(4));
        List<Report> all = reports.latest(Receiver.CODE_DATABASE);
        assertThat(all).hasSize(2);
        Report ended = all.getLast();
        assertThat(List.of(ended.missing(), ended.different(), ended.surplus(), ended.healed()))
                .containsExactly(1L, 1L, 2L, 3L);
        sent.clear();
        codes.run();
        assertThat(sent).as("the second look waits some minutes").isEmpty();

        reports.ask(Receiver.CODE_DATABASE, "wim");
        codes.run();
        var second = (TellSums) sent.getFirst();
        var differs = new HashMap<>(fingerprints(second));
        differs.remove(person(1).value());
        answers.on(new BucketHeld(second.comparison().value(), second.until(), 0, differs));
        answers.on(new CopyCompared(second.comparison().value(), 2, 1));
        assertThat(reports.latest(Receiver.CODE_DATABASE))
                .as("there is no third one by itself")
                .hasSize(2)
                .allMatch(report -> report.ended() != null);
        assertThat(latest().missing()).isEqualTo(1);
    }

    @Test
    void whoever_was_told_of_within_the_hour_is_in_no_sum_and_no_difference() {
        house.sql
                .sql("insert into told_lately (person, told) values (?, now() - interval '59 minutes')")
                .param(person(1).value())
                .update();
        house.sql
                .sql("insert into told_lately (person, told) values (?, now() - interval '61 minutes')")
                .param(person(2).value())
                .update();
        var sums = begun();
        assertThat(sums.sums()).extracting(BucketSum::people).containsExactly(2);

        answers.on(new BucketHeld(
                sums.comparison().value(),
                sums.until(),
                0,
                Map.of(person(1).value(), 1L, person(2).value(), 2L)));

        assertThat(sent.subList(1, sent.size())).containsExactlyInAnyOrder(again(2), again(3));
    }

    @Test
    void nobody_who_was_forgotten_is_told_again() {
        var sums = begun();
        var held = fingerprints(sums);
        house.sql
                .sql("update dose_record set insz = null where person = ?")
                .param(person(1).value())
                .update();

        answers.on(new BucketHeld(sums.comparison().value(), sums.until(), 0, held));

        assertThat(sent).hasSize(1);
    }

    @Test
    void so_many_are_told_again_and_all_are_counted() {
        for (int one = 4; one <= 120; one++) {
            given.of(one, "COMIRNATY", "LOT1");
        }
        var sums = begun();

        answers.on(new BucketHeld(sums.comparison().value(), sums.until(), 0, Map.of()));
        answers.on(new CopyCompared(sums.comparison().value(), 0, 1));

        assertThat(sent).hasSize(1 + house.settings.mostHealed());
        assertThat(reports.latest(Receiver.CODE_DATABASE).getLast().missing()).isEqualTo(120);
    }

    @Test
    void one_process_asks_and_an_answer_to_an_earlier_attempt_changes_nothing() {
        var first = begun();
        codes.run();
        assertThat(sent).hasSize(1);
        house.later();
        codes.run();
        assertThat(sent).hasSize(2);

        answers.on(new BucketHeld(first.comparison().value(), first.until(), 0, Map.of()));
        answers.on(new CopyCompared(first.comparison().value(), 0, 1));

        assertThat(sent).hasSize(2);
        assertThat(latest().ended()).isNull();
    }

    @Test
    void without_an_answer_the_report_says_so_at_last() {
        begun();
        for (int i = 0; i < Reports.MOST_ATTEMPTS; i++) {
            assertThat(latest().ended()).isNull();
            house.later();
            codes.run();
        }
        assertThat(sent).hasSize(Reports.MOST_ATTEMPTS);
        assertThat(latest().fault()).isEqualTo("no-answer");
        assertThat(latest().ended()).isNotNull();
    }

    private TellSums begun() {
        reports.ask(Receiver.CODE_DATABASE, "wim");
        codes.run();
        return (TellSums) sent.getFirst();
    }

    /** As an equal copy would have them. */
    private Map<UUID, Long> fingerprints(TellSums sums) {
        Map<UUID, Long> all = new HashMap<>();
        told.of(Buckets.one(0), sums.until())
                .forEach((person, holding) -> all.put(person.value(), holding.fingerprint(person)));
        return all;
    }

    private Report latest() {
        return reports.latest(Receiver.CODE_DATABASE).getFirst();
    }

    private static TellAgain again(int person) {
        return new TellAgain(new VaccinationsId(person(person)));
    }
}
