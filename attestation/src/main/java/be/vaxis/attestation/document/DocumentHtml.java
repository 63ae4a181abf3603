package be.vaxis.attestation.document;

import be.vaxis.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of HTML from which an attestation is laid out; well-formed, as the layout engine wants it. */
final class DocumentHtml {

    private static final String FOLDER = "print/attestation/";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Map<Layout, String> styles = new EnumMap<>(Layout.class);

    DocumentHtml(MessageSource words) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words);
        for (var layout : Layout.values()) {
            styles.put(layout, read(layout.file()));
        }
    }

    String of(Document document, Layout layout, Language language) {
        var locale = language.locale();
        var values = Map.<String, Object>of(
                "document", document, "lang", locale.getLanguage(), "style", styles.getOrDefault(layout, ""));
        return engine.process("document", new Context(locale, values));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
