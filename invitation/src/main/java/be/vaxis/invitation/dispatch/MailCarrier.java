package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.Mails;
import be.vaxis.invitation.channel.Receipt;
import be.vaxis.invitation.wording.Notice;
import be.vaxis.invitation.wording.Writer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Mails; a mailbox knows a repetition by its Message-ID. */
@Component
final class MailCarrier extends InstantCarrier {

    private final Mails mails;

    @Autowired
    MailCarrier(Addressees addressees, Writer writer, Mails mails, DispatchPace pace) {
        this(addressees, writer, mails, new Paced(pace.mailsPerSecond(), pace.parallel()));
    }

    MailCarrier(Addressees addressees, Writer writer, Mails mails, Paced paced) {
        super(addressees, writer, paced);
        this.mails = mails;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    Receipt handOver(Waiting message, Addressee to, Notice notice) {
        String mailbox = to.contact().mail();
        if (mailbox == null) {
            throw new ChannelRefused(ChannelRefused.Reason.NOT_AN_ADDRESS);
        }
        return mails.send(writer.mail(message.message(), mailbox, notice));
    }
}
