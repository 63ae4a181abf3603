package be.vaxis.infra.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of all pages: every {@code messages/<room>_<language>.properties} on the class path, in UTF-8.
 *
 * <p>A context adds its bundle by putting it there. Keys start with the name of the room, so that no two bundles
 * answer for the same key.
 */
@Configuration(proxyBeanMethods = false)
class Words {

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(bundles().toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ENGLISH);
        return source;
    }

    /** The names of the bundles, such as {@code messages/shell}. */
    static SortedSet<String> bundles() throws IOException {
        var names = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            var name = Objects.requireNonNull(file.getFilename());
            names.add("messages/" + name.replaceFirst("(_[a-z]{2})?\\.properties$", ""));
        }
        return names;
    }
}
