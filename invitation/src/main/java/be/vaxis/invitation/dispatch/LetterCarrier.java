package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.Letter;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.invitation.channel.LetterPrinter;
import be.vaxis.invitation.channel.Letters;
import be.vaxis.invitation.dispatch.Outcome.Postponed;
import be.vaxis.invitation.dispatch.Outcome.Refused;
import be.vaxis.invitation.dispatch.Outcome.Sent;
import be.vaxis.invitation.dispatch.Outcome.Withheld;
import be.vaxis.invitation.invitation.Obstacle;
import be.vaxis.invitation.invitation.WithholdingCause;
import be.vaxis.invitation.wording.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Letters, handed to the print shop in batches; nothing of them is kept here afterwards. */
@Component
final class LetterCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(LetterCarrier.class);
    private static final int BATCH = 200;

    private final Addressees addressees;
    private final Writer writer;
    private final LetterPrinter printer;
    private final Letters letters;

    LetterCarrier(Addressees addressees, Writer writer, LetterPrinter printer, Letters letters) {
        this.addressees = addressees;
        this.writer = writer;
        this.printer = printer;
        this.letters = letters;
    }

    @Override
    public Channel channel() {
        return Channel.LETTER;
    }

    @Override
    public Claim claim(DispatchQueue queue) {
        return queue.claimLetters(BATCH);
    }

    @Override
    public List<Outcome> carry(Claim claim) {
        List<Outcome> outcomes = new ArrayList<>();
        var printed = print(claim, outcomes);
        if (printed.isEmpty()) {
            return outcomes;
        }
        try {
            var receipt = letters.post(new LetterBatch(claim.batch(), List.copyOf(printed.values())));
            printed.keySet().forEach(message -> outcomes.add(new Sent(message, receipt)));
        } catch (ChannelUnavailable unavailable) {
            printed.keySet().forEach(message -> outcomes.add(new Postponed(message)));
        }
        return outcomes;
    }

    private Map<Waiting, Letter> print(Claim claim, List<Outcome> outcomes) {
        var people = addressees.findAll(
                claim.messages().stream().map(Waiting::person).distinct().toList());
        Map<Waiting, Letter> printed = new LinkedHashMap<>();
        for (Waiting message : claim.messages()) {
            Addressee to = people.get(message.person());
            if (to == null || to.name().isEmpty() || to.address().isEmpty()) {
                outcomes.add(new Withheld(message, WithholdingCause.FORGOTTEN));
                continue;
            }
            Checks.againstSending(message, to)
                    .ifPresentOrElse(
                            cause -> outcomes.add(new Withheld(message, cause)),
                            () -> print(message, to, printed, outcomes));
        }
        return printed;
    }

    private void print(Waiting message, Addressee to, Map<Waiting, Letter> printed, List<Outcome> outcomes) {
        var notice = writer.notice(message.subject(), to);
        try {
            var text = writer.letter(to.name().orElseThrow(), to.address().orElseThrow(), notice);
            printed.put(message, new Letter(message.message().toString(), printer.pdf(text)));
        } catch (ChannelRefused refused) {
            outcomes.add(new Refused(message, Obstacle.of(refused.reason())));
        } catch (RuntimeException wrong) { // a fault of ours: this letter waits, the others go
            LOG.error(
                    "letter {} could not be made: {}",
                    message.message(),
                    wrong.getClass().getName());
            outcomes.add(new Postponed(message));
        }
    }
}
