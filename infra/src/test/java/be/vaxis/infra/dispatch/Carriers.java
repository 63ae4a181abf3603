package be.vaxis.infra.dispatch;

import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.invitation.channel.LetterPrinter;
import be.vaxis.invitation.channel.Letters;
import be.vaxis.invitation.channel.MailMessage;
import be.vaxis.invitation.channel.Mails;
import be.vaxis.invitation.channel.Receipt;
import be.vaxis.invitation.channel.TextMessage;
import be.vaxis.invitation.channel.Texts;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Carriers in memory. Numbers that end in 13 never work, and the operator can be put out of order. */
@TestConfiguration(proxyBeanMethods = false)
class Carriers {

    static final ConcurrentLinkedQueue<TextMessage> TEXTS = new ConcurrentLinkedQueue<>();
    static final ConcurrentLinkedQueue<MailMessage> MAILS = new ConcurrentLinkedQueue<>();
    static final List<LetterBatch> LETTERS = new CopyOnWriteArrayList<>();
    static volatile boolean operatorOutOfOrder;

    @Bean
    @Primary
    Texts textsInMemory() {
        return message -> {
            if (operatorOutOfOrder) {
                throw new ChannelUnavailable("out of order");
            }
            if (message.mobile().endsWith("13")) {
                throw new ChannelRefused(ChannelRefused.Reason.NOBODY_THERE);
            }
            TEXTS.add(message);
            return new Receipt("SM" + message.id(), Instant.EPOCH);
        };
    }

    @Bean
    @Primary
    Mails mailsInMemory() {
        return message -> {
            MAILS.add(message);
            return new Receipt("250 " + message.id(), Instant.EPOCH);
        };
    }

    @Bean
    @Primary
    Letters lettersInMemory() {
        return batch -> {
            LETTERS.add(batch);
            return new Receipt(batch.id(), Instant.EPOCH);
        };
    }

    @Bean
    @Primary
    LetterPrinter printerInMemory() {
        return letter -> letter.code().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
