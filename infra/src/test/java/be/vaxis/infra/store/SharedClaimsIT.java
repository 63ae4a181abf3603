package be.vaxis.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.infra.store.ClaimTable.Claim;
import be.vaxis.infra.testing.OnParts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes that read the same groups. */
@OnParts
class SharedClaimsIT {

    private static final String TABLE = "attestation.token";
    private static final String ONE = "attestation.sampleone";
    private static final String OTHER = "attestation.sampleother";

    @Autowired
    ConnectionProvider connections;

    @Autowired
    Serializer form;

    @Autowired
    JdbcClient sql;

    private Instant now;
    private SharedClaims here;
    private SharedClaims there;

    @BeforeEach
    void two_groups_are_read_here() {
        now = AbstractTokenEntry.clock.instant();
        here = process("here");
        there = process("there");
        here.initializeTokenSegments(ONE, 2, new GlobalSequenceTrackingToken(1));
        here.initializeTokenSegments(OTHER, 1, new GlobalSequenceTrackingToken(1));
        here.fetchToken(ONE, 0);
        here.fetchToken(ONE, 1);
        here.fetchToken(OTHER, 0);
    }

    @AfterEach
    void nothing_is_left() {
        sql.sql("delete from attestation.token where processor_name like 'attestation.sample%'")
                .update();
    }

    @Test
    void whoever_keeps_one_claim_keeps_all_that_were_asked_for_lately() {
        askForAll();
        pass(Duration.ofSeconds(3));

        here.extendClaim(ONE, 0);

        assertThat(sql.sql("select distinct time_stamp from attestation.token where processor_name in (?, ?)")
                        .params(ONE, OTHER)
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void what_was_kept_a_second_ago_is_not_written_again() {
        askForAll();
        pass(Duration.ofSeconds(3));
        here.extendClaim(ONE, 0);
        String written = versions();
        pass(Duration.ofSeconds(1));

        here.extendClaim(ONE, 1);
        here.extendClaim(OTHER, 0);

        assertThat(versions()).isEqualTo(written);
    }

    @Test
    void one_that_no_longer_asks_is_not_kept_by_the_others() {
        askForAll();
        for (int times = 0; times < 6; times++) {
            pass(Duration.ofSeconds(3));
            here.extendClaim(ONE, 0);
        }

        assertThat(there.fetchAvailableSegments(ONE))
                .extracting(Segment::getSegmentId)
                .containsExactly(1);
        assertThat(there.fetchAvailableSegments(OTHER))
                .extracting(Segment::getSegmentId)
                .containsExactly(0);
    }

    @Test
    void what_was_taken_over_is_refused_to_who_had_it() {
        sql.sql("update attestation.token set owner = 'there' where processor_name = ? and segment = 1")
                .param(ONE)
                .update();

        here.extendClaim(ONE, 0);

        assertThatThrownBy(() -> here.extendClaim(ONE, 1)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void what_is_given_back_is_free_at_once_for_others_after_their_next_look() {
        assertThat(there.fetchAvailableSegments(OTHER)).isEmpty();

        here.releaseClaim(OTHER, 0);
        pass(Duration.ofSeconds(1));

        assertThat(there.fetchAvailableSegments(OTHER)).hasSize(1);
        assertThat(here.fetchAvailableSegments(OTHER)).hasSize(1);
    }

    @Test
    void its_own_segments_are_free_to_a_process() {
        assertThat(here.fetchAvailableSegments(ONE))
                .containsExactlyInAnyOrder(Segment.computeSegment(0, 0, 1), Segment.computeSegment(1, 0, 1));
        assertThat(there.fetchAvailableSegments(ONE)).isEmpty();
    }

    @Test
    void only_what_is_its_own_is_renewed() {
        var table = new ClaimTable(TABLE, "there", connections);

        assertThat(table.renew(List.of(new Claim(ONE, 0)), now)).isEmpty();
    }

    private void askForAll() {
        here.extendClaim(ONE, 0);
        here.extendClaim(ONE, 1);
        here.extendClaim(OTHER, 0);
    }

    private String versions() {
        return sql.sql(
                        "select string_agg(xmin::text, ',' order by processor_name, segment) from attestation.token where processor_name in (?, ?)")
                .params(ONE, OTHER)
                .query(String.class)
                .single();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private SharedClaims process(String name) {
        return SharedClaims.of(new ClaimTable(TABLE, name, connections), form, clock());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
