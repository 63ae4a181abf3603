package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.LetterText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of HTML from which a letter is laid out; well-formed, as the layout engine wants it. */
final class LetterHtml {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style = css() + window();

    LetterHtml() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("print/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    String of(LetterText letter, Instant now) {
        var locale = letter.language().locale();
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        var values = Map.<String, Object>of(
                "letter",
                letter,
                "lang",
                locale.getLanguage(),
                "style",
                style,
                "window",
                EnvelopeWindow.lines(letter.name(), letter.address(), letter.language()),
                "date",
                date.format(now.atZone(BRUSSELS)),
                "qr",
                "data:image/png;base64,"
                        + Base64.getEncoder()
                                .encodeToString(QrCode.png(letter.link().toString())));
        return engine.process("letter", new Context(locale, values));
    }

    private static String css() {
        try {
            return new ClassPathResource("print/letter.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page measures from within its margins of 25 and 20 mm. */
    private static String window() {
        return ".window { position: absolute; left: %dmm; top: %dmm; width: %dmm; height: %dmm; }"
                .formatted(
                        EnvelopeWindow.LEFT_MM - 25,
                        EnvelopeWindow.TOP_MM - 20,
                        EnvelopeWindow.WIDTH_MM,
                        EnvelopeWindow.HEIGHT_MM);
    }
}
