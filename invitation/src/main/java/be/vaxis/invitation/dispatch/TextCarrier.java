package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.invitation.addressee.Addressee;
import be.vaxis.invitation.addressee.Addressees;
import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.Receipt;
import be.vaxis.invitation.channel.Texts;
import be.vaxis.invitation.wording.Notice;
import be.vaxis.invitation.wording.Writer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Texts; after a doubtful end the operator is asked first whether it has the message. */
@Component
final class TextCarrier extends InstantCarrier {

    private final Texts texts;

    @Autowired
    TextCarrier(Addressees addressees, Writer writer, Texts texts, DispatchPace pace) {
        this(addressees, writer, texts, new Paced(pace.textsPerSecond(), pace.parallel()));
    }

    TextCarrier(Addressees addressees, Writer writer, Texts texts, Paced paced) {
        super(addressees, writer, paced);
        this.texts = texts;
    }

    @Override
    public Channel channel() {
        return Channel.TEXT;
    }

    @Override
    Receipt handOver(Waiting message, Addressee to, Notice notice) {
        String number = to.number().orElseThrow(() -> new ChannelRefused(ChannelRefused.Reason.NOT_AN_ADDRESS));
        var text = writer.text(message.message(), number, notice);
        return message.again() ? texts.sendAgain(text) : texts.send(text);
    }
}
