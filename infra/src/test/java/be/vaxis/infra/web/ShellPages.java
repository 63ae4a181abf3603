package be.vaxis.infra.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.VaccinationCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The pages without contexts, database or brokers. Tests of the whole do not find it. */
@TestComponent
@Configuration
@ComponentScan({"be.vaxis.infra.web", "be.vaxis.infra.security", "be.vaxis.infra.problem"})
public class ShellPages {

    @Bean
    Digests plainDigests() {
        return new Digests() {
            @Override
            public String of(Insz insz) {
                return of("insz", insz.value());
            }

            @Override
            public CodeDigest of(VaccinationCode code) {
                throw new IllegalStateException("There are no codes on these pages.");
            }

            @Override
            public String of(String use, String text) {
                try {
                    var digest = MessageDigest.getInstance("SHA-256");
                    digest.update(use.getBytes(StandardCharsets.UTF_8));
                    return Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
