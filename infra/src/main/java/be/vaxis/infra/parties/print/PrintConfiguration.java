package be.vaxis.infra.parties.print;

import be.vaxis.attestation.posting.EnvelopePost;
import be.vaxis.attestation.posting.PostedEnvelopes;
import be.vaxis.invitation.channel.LetterPrinter;
import be.vaxis.invitation.channel.Letters;
import be.vaxis.invitation.channel.PostingReports;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Letters go to the print shop of the settings, or to the counterpart in the demo. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PrintConfiguration {

    @Bean
    LetterPrinter letterPrinter(Clock clock) {
        return new HtmlLetterPrinter(clock);
    }

    @Bean
    Letters letters(PrintShopAccess access, Clock clock) {
        return new SftpLetters(access, clock);
    }

    @Bean
    EnvelopePost envelopePost(LetterPrinter printer, Letters letters) {
        return new CertificatePost(printer, letters);
    }

    /** Each sender hears of its own batches, so that they may be in different processes. */
    @Bean
    PrintShopRound letterRound(PrintShopAccess access, Clock clock, ObjectProvider<PostingReports> reports) {
        var posted = new PostedLetters(access, batch -> !batch.startsWith(CertificatePost.PREFIX), clock);
        return new PrintShopRound(access, posted, () -> Optional.ofNullable(reports.getIfAvailable()));
    }

    @Bean
    PrintShopRound certificateRound(PrintShopAccess access, Clock clock, ObjectProvider<PostedEnvelopes> senders) {
        var posted = new PostedLetters(access, batch -> batch.startsWith(CertificatePost.PREFIX), clock);
        return new PrintShopRound(
                access,
                posted,
                () -> Optional.ofNullable(senders.getIfAvailable()).map(CertificatePost::reports));
    }
}
