package be.vaxis.infra.web;

import be.vaxis.kernel.access.Caller;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know about the request, whichever page stands in it.
 *
 * @param path the page being shown, without its parameters
 * @param languages the same page in every language
 * @param menu what this visitor may reach, in order
 * @param caller who is logged in
 * @param demo whether everything shown here is invented
 */
record Shell(
        String path,
        List<LanguageLink> languages,
        List<MenuItem> menu,
        @Nullable Caller caller,
        boolean demo) {

    /** The same page in one language. */
    record LanguageLink(Locale locale, String href, boolean current) {

        /** The language in its own words: Nederlands, français. */
        public String name() {
            return locale.getDisplayLanguage(locale);
        }
    }
}
