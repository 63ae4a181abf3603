package be.vaxis.infra.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Kind;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.candidate.AgeRule;
import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.EnrolmentResult;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import be.vaxis.selection.roundboard.Rounds;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StartRound;
import be.vaxis.selection.selectionround.SelectionRoundId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over the carriers of the house, whose other ends are the counterparts. */
@OnParts
class InvitingIT {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final String NO_MOBILE = "+15005550009"; // the operator refuses it
    private static final String FAMILY = "Eeuweling";
    private static final LocalDate TODAY = LocalDate.parse("2021-03-01");
    private static final CodeTerms TERMS = new CodeTerms(2, 21, 42, TODAY, TODAY.plusDays(90));

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Candidates candidates;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient sql;

    @Test
    void a_round_reaches_everyone_it_picks_by_the_best_channel_that_works() {
        int size = Integer.getInteger("vaxis.it.people", 400);
        List<Enrollee> born1920 = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            born1920.add(bornIn("1920", contact(i)));
        }
        long begin = System.nanoTime();
        for (int i = 0; i < size; i += 1_000) {
            EnrolmentResult result =
                    commands.sendAndWait(new EnrolPeople(born1920.subList(i, Math.min(size, i + 1_000))));
            assertThat(result.known()).isZero();
        }
        print("enrolled", size, begin);
        EnrolmentResult again = commands.sendAndWait(new EnrolPeople(born1920.subList(0, Math.min(size, 1_000))));
        assertThat(again.known()).isEqualTo(Math.min(size, 1_000));
        var hundred = new AgeRule(TODAY, 100, 101, List.of());
        await().atMost(SOON).until(() -> candidates.total(hundred) == size);
        print("candidates and copies", size, begin);

        begin = System.nanoTime();
        var round = new SelectionRoundId(UUID.randomUUID());
        commands.sendAndWait(new StartRound(round, "100", hundred, TERMS, size));
        await().atMost(SOON)
                .until(() -> rounds.find(round.value())
                        .map(view -> view.activated() == size && !view.isRunning())
                        .orElse(false));
        print("activated", size, begin);
        await().atMost(SOON).until(() -> candidates.total(hundred) == 0);
        await().atMost(SOON).until(() -> told() == size);
        print("told", size, begin);

        int refused = (size + 99) / 100;
        int letters = (size + 36) / 40 + refused;
        assertThat(failed(born1920)).isEqualTo(refused);
        assertThat(arrived(Kind.LETTER)).hasSize(letters);
        assertThat(Stream.of(Kind.TEXT, Kind.MAIL)
                        .flatMap(kind -> arrived(kind).stream())
                        .map(Arrival::to))
                .hasSize(size - letters)
                .doesNotHaveDuplicates();
    }

    @Test
    void who_is_forgotten_leaves_no_row() {
        Enrollee anna = bornIn("1950", new Contact("+32470000001", null, null));
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        PersonId person = people.find(anna.insz()).orElseThrow();
        await().atMost(SOON).until(() -> rows("addressee", person) == 1 && rows("code_record", person) == 1);

        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.REQUEST_GRANTED));

        await().atMost(SOON)
                .until(() -> rows("addressee", person) + rows("code_record", person) + rows("candidate", person) == 0);
    }

    /** What arrived of this round, by one channel. */
    private static List<Arrival> arrived(Kind channel) {
        return Parts.first().arrivals().all().stream()
                .filter(arrival -> arrival.kind() == channel)
                .filter(arrival -> arrival.to().matches("(?s)\\+3249.*|centenarian.*|.*" + FAMILY + ".*"))
                .toList();
    }

    private static int told() {
        return Stream.of(Kind.values())
                .mapToInt(channel -> arrived(channel).size())
                .sum();
    }

    private int failed(List<Enrollee> all) {
        return sql.sql("select count(*) from dispatch where state = 'FAILED' and person = any (?)")
                .param(all.stream()
                        .map(one -> people.find(one.insz()).orElseThrow().value())
                        .toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private long rows(String table, PersonId person) {
        return sql.sql("select count(*) from " + table + " where person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    /** A quarter texts (some of which never work), a quarter both, half mails, and of those some neither. */
    private static Contact contact(int i) {
        String mobile = "+3249%07d".formatted(i);
        String mail = "centenarian%d@burger.example".formatted(i);
        return switch (i % 4) {
            case 0 -> new Contact(i % 100 == 0 ? NO_MOBILE : mobile, null, null);
            case 2 -> new Contact(mobile, null, mail);
            default -> i % 40 == 3 ? Contact.none() : new Contact(null, null, mail);
        };
    }

    private static Enrollee bornIn(String year, Contact contact) {
        var someone = People.woman(FAMILY, "Anna");
        return new Enrollee(
                someone.insz(),
                someone.name(),
                PartialDate.parse(year + "-05-17"),
                someone.sex(),
                someone.address(),
                contact,
                someone.language(),
                null,
                null,
                null);
    }

    private static void print(String what, int people, long begin) {
        System.out.printf("%s: %d in %.1f s%n", what, people, (System.nanoTime() - begin) / 1e9);
    }
}
