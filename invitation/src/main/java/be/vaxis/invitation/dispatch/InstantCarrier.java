package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.channel.Receipt;
import be.vaxis.invitation.dispatch.Outcome.Sent;
import be.vaxis.invitation.dispatch.Outcome.Withheld;
import be.vaxis.invitation.invitation.WithholdingCause;
import be.vaxis.invitation.wording.Notice;
import be.vaxis.invitation.wording.Writer;
import be.vaxis.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What texts and mails have in common: one message, one conversation. */
abstract class InstantCarrier implements Carrier {

    private final Addressees addressees;
    protected final Writer writer;
    private final Paced paced;

    InstantCarrier(Addressees addressees, Writer writer, Paced paced) {
        this.addressees = addressees;
        this.writer = writer;
        this.paced = paced;
    }

    /** Hands one message over; throws what the port throws. */
    abstract Receipt handOver(Waiting message, Addressee to, Notice notice);

    @Override
    public Claim claim(DispatchQueue queue) {
        return queue.claim(channel(), paced.most());
    }

    @Override
    public List<Outcome> carry(Claim claim) {
        Map<PersonId, Addressee> people = addressees.findAll(
                claim.messages().stream().map(Waiting::person).distinct().toList());
        return paced.sendAll(claim.messages(), message -> carry(message, people.get(message.person())));
    }

    private Outcome carry(Waiting message, @Nullable Addressee to) {
        if (to == null) {
            return new Withheld(message, WithholdingCause.FORGOTTEN);
        }
        Optional<WithholdingCause> objection = Checks.againstSending(message, to);
        if (objection.isPresent()) {
            return new Withheld(message, objection.get());
        }
        return new Sent(message, handOver(message, to, writer.notice(message.subject(), to)));
    }

    @Override
    public void close() {
        paced.close();
    }
}
