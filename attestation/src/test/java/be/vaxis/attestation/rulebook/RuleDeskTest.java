package be.vaxis.attestation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleReader;
import be.vaxis.attestation.rule.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RuleDeskTest {

    static final String NEXT = RuleChecksTest.FIT.replace("VR-BE-0009", "VR-BE-0001");

    Instant now = RuleChecksTest.NOW;
    final InstantSource moving = () -> now;
    final StoredRulesOf rules = StoredRulesOf.ours(moving.withZone(ZoneOffset.UTC));

    @Test
    void a_new_version_stands_beside_the_old_one() {
        rules.desk.publish(List.of(StoredRulesOf.json(NEXT)));
        assertThat(rules.stored.of("BE"))
                .filteredOn(rule -> rule.identifier().equals("VR-BE-0001"))
                .extracting(Rule::version)
                .containsExactly(Version.of("1.0.0"), Version.of("1.1.0"));
    }

    @Test
    void what_is_published_already_is_left_and_no_fault_also_when_its_time_has_come() {
        rules.desk.publish(List.of(StoredRulesOf.json(NEXT)));
        now = Instant.parse("2022-06-01T00:00:00Z");
        rules.desk.publish(List.of(StoredRulesOf.json(NEXT)));
        assertThat(rules.table).hasSize(OurRules.read().size() + 1);
    }

    @Test
    void a_version_that_was_published_is_never_overwritten() {
        rules.desk.publish(List.of(StoredRulesOf.json(NEXT)));
        var other = StoredRulesOf.json(NEXT.replace("Two doses.", "Other words."));
        assertThatThrownBy(() -> rules.desk.publish(List.of(other))).isInstanceOf(UnfitRules.class);
    }

    @Test
    void one_that_does_not_fit_keeps_all_of_them_out_and_every_fault_is_told() {
        var fit = StoredRulesOf.json(NEXT);
        var unread = StoredRulesOf.json("{'Identifier':'VR-BE-0002','Version':'one'}");
        assertThatThrownBy(() -> rules.desk.publish(List.of(fit, unread, fit.deepCopy())))
                .asInstanceOf(InstanceOfAssertFactories.type(UnfitRules.class))
                .extracting(UnfitRules::faults, InstanceOfAssertFactories.list(RuleFault.class))
                .contains(new RuleFault(1, "Version", "This is malformed."))
                .contains(new RuleFault(1, "ValidFrom", "This is missing."))
                .anyMatch(fault -> fault.index() == 2 && fault.field().equals("Version"));
        assertThat(rules.table).hasSize(OurRules.read().size());
    }

    @Test
    void there_is_room_for_20_000_rules() {
        when(rules.rows.count()).thenReturn(19_999).thenReturn(20_000);
        rules.desk.publish(List.of(StoredRulesOf.json(NEXT)));
        var another = StoredRulesOf.json(NEXT.replace("0001", "0009"));
        assertThatThrownBy(() -> rules.desk.publish(List.of(another))).isInstanceOf(TooManyRules.class);
    }

    @Test
    void what_another_process_publishes_is_seen_after_ten_seconds_and_only_what_is_new_is_read() {
        rules.stored.of("BE");
        rules.table.add(RuleReader.read(StoredRulesOf.json(NEXT.replace("BE", "FR"))));
        now = now.plusMillis(9_999);
        assertThat(rules.stored.countries()).containsExactly("BE");
        now = now.plusMillis(1);
        assertThat(rules.stored.countries()).containsExactly("BE", "FR");
        verify(rules.rows).after(0);
        verify(rules.rows).after(OurRules.read().size());
        now = now.plusSeconds(60);
        assertThat(rules.stored.of("FR")).hasSize(1);
        verify(rules.rows, times(2)).after(anyLong());
    }
}
