package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnParts
class RebuildIT {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final String EXPOSURE = "pharmacovigilance.inbox.exposure";

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    JdbcClient sql;

    @Test
    void a_damaged_projection_is_whole_again_and_misses_nothing_that_came_meanwhile() {
        List<PersonId> before = enrol(300);
        await().atMost(SOON).until(() -> known(before) == 300);
        sql.sql("delete from pharmacovigilance.exposure_person where person = any (?)")
                .param(before.subList(0, 100).stream().map(PersonId::value).toArray(java.util.UUID[]::new))
                .update();

        rebuilds.start(EXPOSURE);
        List<PersonId> meanwhile = enrol(300);

        await().atMost(SOON).until(() -> rebuilds.stateOf(EXPOSURE).equals("DONE"));
        await().atMost(SOON).until(() -> known(before) == 300 && known(meanwhile) == 300);
        List<PersonId> after = enrol(10);
        await().atMost(SOON).until(() -> known(after) == 10);
    }

    @Test
    void a_projection_that_does_not_exist_is_not_rebuilt() {
        assertThatThrownBy(() -> rebuilds.start("reservation.nothing")).isInstanceOf(UnknownProjection.class);
    }

    @Test
    void every_projection_of_the_house_can_be_rebuilt() {
        assertThat(rebuilds.projections()).isNotEmpty();
        rebuilds.projections().forEach(group -> {
            await().atMost(SOON).until(() -> !rebuilds.stateOf(group).equals("REPLAYING"));
            rebuilds.start(group);
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(rebuilds.stateOf(group)).as(group).isEqualTo("DONE"));
        });
    }

    private long known(List<PersonId> asked) {
        return sql.sql("select count(*) from exposure_person where person = any (?)")
                .param(asked.stream().map(PersonId::value).toArray(java.util.UUID[]::new))
                .query(Long.class)
                .single();
    }

    private List<PersonId> enrol(int count) {
        List<Enrollee> list = IntStream.range(0, count)
                .mapToObj(n -> People.woman("Peeters", "Anna"))
                .toList();
        commands.sendAndWait(new EnrolPeople(list));
        return list.stream().map(one -> people.find(one.insz()).orElseThrow()).toList();
    }
}
