package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.LetterPrinter;
import be.vaxis.invitation.channel.Letters;
import be.vaxis.invitation.channel.PostingReports;
import java.time.Clock;
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
    PrintShopRound printShopRound(PrintShopAccess access, Clock clock, ObjectProvider<PostingReports> reports) {
        return new PrintShopRound(access, new PostedLetters(access, clock), reports);
    }
}
