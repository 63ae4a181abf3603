package be.vaxis.attestation.document;

import be.vaxis.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of HTML from which a file is laid out; well-formed, as the layout engine wants it. */
final class PageHtml {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Map<Layout, String> styles = new EnumMap<>(Layout.class);

    /** @param folder below {@code print}, with a page and a style for each of the layouts */
    PageHtml(MessageSource words, String folder, Set<Layout> layouts) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("print/" + folder + "/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words);
        for (var layout : layouts) {
            styles.put(layout, read("print/" + folder + "/" + layout.file()));
        }
    }

    String of(Map<String, ?> values, Layout layout, Language language) {
        var locale = language.locale();
        var all = new HashMap<String, Object>(values);
        all.put("lang", locale.getLanguage());
        all.put("style", styles.getOrDefault(layout, ""));
        return engine.process(layout.page(), new Context(locale, all));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
