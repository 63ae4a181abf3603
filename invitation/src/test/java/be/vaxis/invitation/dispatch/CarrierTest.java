package be.vaxis.invitation.dispatch;

import static be.vaxis.invitation.InvitationFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.addressee.Reach;
import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.invitation.channel.Receipt;
import be.vaxis.invitation.channel.TextMessage;
import be.vaxis.invitation.channel.Texts;
import be.vaxis.invitation.dispatch.Outcome.Postponed;
import be.vaxis.invitation.dispatch.Outcome.Refused;
import be.vaxis.invitation.dispatch.Outcome.Sent;
import be.vaxis.invitation.dispatch.Outcome.Withheld;
import be.vaxis.invitation.invitation.MessageId;
import be.vaxis.invitation.invitation.Obstacle;
import be.vaxis.invitation.invitation.Subject;
import be.vaxis.invitation.invitation.WithholdingCause;
import be.vaxis.invitation.wording.WordingFixtures;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarrierTest {

    static final Receipt TAKEN = new Receipt("SM1", NOW);
    static final Waiting TEXT = new Waiting(BY_TEXT, ANNA, Subject.INVITED, 1);
    static final Waiting LETTER = new Waiting(BY_LETTER, ANNA, Subject.INVITED, 1);

    @Test
    void a_text_taken_over_is_sent() {
        assertThat(carry(anna(), _ -> TAKEN, TEXT)).containsExactly(new Sent(TEXT, TAKEN));
    }

    @Test
    void after_a_doubtful_end_the_operator_is_asked_first() {
        var asked = new AtomicInteger();
        Texts texts = new Texts() {
            @Override
            public Receipt send(TextMessage message) {
                throw new AssertionError("sent without asking");
            }

            @Override
            public Receipt sendAgain(TextMessage message) {
                asked.incrementAndGet();
                return TAKEN;
            }
        };

        carry(anna(), texts, new Waiting(BY_TEXT, ANNA, Subject.INVITED, 2));

        assertThat(asked).hasValue(1);
    }

    @Test
    void a_number_that_never_works_is_refused_and_a_silent_operator_only_postpones() {
        Texts refusing = _ -> {
            throw new ChannelRefused(ChannelRefused.Reason.NO_TEXTS);
        };
        Texts silent = _ -> {
            throw new ChannelUnavailable("no answer");
        };

        assertThat(carry(anna(), refusing, TEXT)).containsExactly(new Refused(TEXT, Obstacle.NO_TEXTS));
        assertThat(carry(anna(), silent, TEXT)).containsExactly(new Postponed(TEXT));
    }

    @Test
    void a_code_deactivated_meanwhile_is_not_told() {
        var deactivated = anna(Language.NL, EVERYTHING, false, List.of());

        assertThat(carry(deactivated, _ -> TAKEN, TEXT))
                .containsExactly(new Withheld(TEXT, WithholdingCause.CODE_DEACTIVATED));
    }

    @Test
    void who_is_forgotten_is_told_nothing() {
        var carrier = new TextCarrier(new Known(null), WordingFixtures.WRITER, _ -> TAKEN, new Paced(1_000, 1));

        assertThat(carrier.carry(new Claim("", List.of(TEXT))))
                .containsExactly(new Withheld(TEXT, WithholdingCause.FORGOTTEN));
    }

    @Test
    void an_operator_out_of_order_is_left_alone_after_ten_failures() {
        var tries = new AtomicInteger();
        Texts silent = _ -> {
            tries.incrementAndGet();
            throw new ChannelUnavailable("no answer");
        };
        var many = IntStream.range(0, 50)
                .mapToObj(n -> new Waiting(new MessageId(new UUID(0, n), BY_TEXT.channel()), ANNA, Subject.INVITED, 1))
                .toArray(Waiting[]::new);

        assertThat(carry(anna(), silent, many)).hasSize(50).allMatch(outcome -> outcome instanceof Postponed);
        assertThat(tries).hasValue(10);
    }

    @Test
    void letters_go_together_under_the_id_of_their_batch() {
        List<LetterBatch> posted = new ArrayList<>();
        var carrier = new LetterCarrier(new Known(anna()), WordingFixtures.WRITER, _ -> new byte[] {1}, batch -> {
            posted.add(batch);
            return TAKEN;
        });

        assertThat(carrier.carry(new Claim("batch-1", List.of(LETTER)))).containsExactly(new Sent(LETTER, TAKEN));
        assertThat(posted).extracting(LetterBatch::id).containsExactly("batch-1");
        assertThat(posted.getFirst().letters())
                .extracting(letter -> letter.id())
                .containsExactly(BY_LETTER.toString());
    }

    @Test
    void a_batch_in_which_nothing_holds_any_more_is_not_handed_over() {
        var carrier = new LetterCarrier(
                new Known(anna(Language.NL, EVERYTHING, false, List.of())),
                WordingFixtures.WRITER,
                _ -> new byte[] {1},
                _ -> {
                    throw new AssertionError("handed over");
                });

        assertThat(carrier.carry(new Claim("batch-1", List.of(LETTER))))
                .containsExactly(new Withheld(LETTER, WithholdingCause.CODE_DEACTIVATED));
    }

    @Test
    void a_closed_print_shop_postpones_the_whole_batch() {
        var carrier = new LetterCarrier(new Known(anna()), WordingFixtures.WRITER, _ -> new byte[] {1}, _ -> {
            throw new ChannelUnavailable("closed");
        });

        assertThat(carrier.carry(new Claim("batch-1", List.of(LETTER)))).containsExactly(new Postponed(LETTER));
    }

    private static List<Outcome> carry(Addressee to, Texts texts, Waiting... messages) {
        var carrier = new TextCarrier(new Known(to), WordingFixtures.WRITER, texts, new Paced(1_000, 1));
        return carrier.carry(new Claim("", List.of(messages)));
    }

    private record Known(@org.jspecify.annotations.Nullable Addressee addressee) implements Addressees {

        @Override
        public Optional<Addressee> find(PersonId person) {
            return Optional.ofNullable(addressee);
        }

        @Override
        public Map<PersonId, Addressee> findAll(Collection<PersonId> people) {
            return addressee == null ? Collections.emptyMap() : Map.of(ANNA, addressee);
        }

        @Override
        public Optional<Reach> reach(CodeDigest code) {
            return Optional.empty();
        }
    }
}
