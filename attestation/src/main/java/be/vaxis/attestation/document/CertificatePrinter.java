package be.vaxis.attestation.document;

import be.vaxis.attestation.document.PrintedCertificate.Field;
import be.vaxis.kernel.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints EU certificates as PDF, with a code that is read from the paper.
 *
 * <p>All is said in the language asked for, and in English: Regulation (EU) 2021/953, article 3(2).
 *
 * <p>Dutch: <i>digitaal EU-COVID-certificaat op papier</i>. Source: process 7, Attestation (printable).
 */
@Component
public class CertificatePrinter {

    private static final String WORDS = "attestation.certificate.";

    private final MessageSource words;
    private final PageHtml html;
    private final Presses presses;

    public CertificatePrinter(MessageSource words, Presses presses) {
        this.words = words;
        this.html = new PageHtml(words, "certificate", EnumSet.of(Layout.A4, Layout.CARD));
        this.presses = presses;
    }

    /** @param english empty when it is the same */
    record Said(String text, String english) {

        static Said of(String text, String english) {
            return new Said(text, text.equals(english) ? "" : english);
        }
    }

    record Row(Said name, Said value) {}

    /**
     * The file, of some 40 kB.
     *
     * <p>{@link Layout#WHO} is of attestations; a certificate is then printed on {@link Layout#A4}.
     *
     * <p>Refuses with {@code tooManyAtOnce} when no press came free.
     *
     * @throws IllegalArgumentException a code longer than a QR code of level Q can hold: 2,420 characters
     */
    public byte[] print(PrintedCertificate certificate, Layout layout, Language language) {
        var paper = layout == Layout.WHO ? Layout.A4 : layout;
        var locale = language.locale();
        var values = Map.of(
                "certificate", certificate,
                "code", QrImage.of(certificate.code()),
                "title", said(WORDS + "title", locale),
                "kind", said(WORDS + certificate.kind().name(), locale),
                "holder",
                        certificate.holder().stream()
                                .map(field -> row("attestation.document.", field, locale))
                                .toList(),
                "rows",
                        certificate.fields().stream()
                                .map(field -> row(WORDS, field, locale))
                                .toList(),
                "travel", said(WORDS + "travel", locale),
                "rules", said(WORDS + "rules", locale));
        return presses.print(html.of(values, paper, language));
    }

    /** One thing that it says. */
    public record Line(String name, String value) {}

    /** The same in one language, for a page. */
    public List<Line> lines(PrintedCertificate certificate, Locale language) {
        var holder = certificate.holder().stream().map(field -> line("attestation.document.", field, language));
        var rows = certificate.fields().stream().map(field -> line(WORDS, field, language));
        return Stream.concat(holder, rows).toList();
    }

    private Line line(String prefix, Field field, Locale language) {
        return new Line(words.getMessage(prefix + field.name(), null, language), value(field, language));
    }

    private Row row(String prefix, Field field, Locale locale) {
        return new Row(
                said(prefix + field.name(), locale), Said.of(value(field, locale), value(field, Locale.ENGLISH)));
    }

    private Said said(String key, Locale locale) {
        return Said.of(words.getMessage(key, null, locale), words.getMessage(key, null, Locale.ENGLISH));
    }

    private String value(Field field, Locale locale) {
        if (field.name().equals("country") && field.code().length() == 2) {
            return Locale.of("", field.code()).getDisplayCountry(locale);
        }
        var told = words.getMessage(WORDS + "code." + field.code(), null, field.text(), locale);
        return told == null ? field.text() : told;
    }
}
