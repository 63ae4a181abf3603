package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Crowds;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.kernel.PersonId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnOtherParts
class RebuildIT {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final String EXPOSURE = "pharmacovigilance.inbox.exposure";

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    Crowds crowds;

    @Autowired
    JdbcClient sql;

    @Test
    void a_damaged_projection_is_whole_again_and_misses_nothing_that_came_meanwhile() {
        List<PersonId> before = crowds.enrol(300);
        await().atMost(SOON).until(() -> known(before) == 300);
        sql.sql("delete from pharmacovigilance.exposure_person where person = any (?)")
                .param(before.subList(0, 100).stream().map(PersonId::value).toArray(java.util.UUID[]::new))
                .update();

        rebuilds.start(EXPOSURE);
        List<PersonId> meanwhile = crowds.enrol(300);

        await().atMost(SOON).until(() -> rebuilds.stateOf(EXPOSURE).equals("DONE"));
        await().atMost(SOON).until(() -> known(before) == 300 && known(meanwhile) == 300);
        List<PersonId> after = crowds.enrol(10);
        await().atMost(SOON).until(() -> known(after) == 10);
    }

    @Test
    void a_projection_that_does_not_exist_is_not_rebuilt() {
        assertThatThrownBy(() -> rebuilds.start("reservation.nothing")).isInstanceOf(UnknownProjection.class);
    }

    @Test
    void every_projection_of_the_house_can_be_rebuilt() throws Exception {
        EveryProjection.rebuild(rebuilds);
    }

    private long known(List<PersonId> asked) {
        return sql.sql("select count(*) from exposure_person where person = any (?)")
                .param(asked.stream().map(PersonId::value).toArray(java.util.UUID[]::new))
                .query(Long.class)
                .single();
    }
}
