package be.vaxis.invitation.wording;

import be.vaxis.kernel.Language;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The same paragraphs as a page: no image, no script, nothing from elsewhere, so nothing that tells who reads it. */
final class MailPage {

    private MailPage() {}

    static String of(Language language, String title, List<String> paragraphs, URI link) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                %s
                </body>
                </html>
                """.formatted(
                        language.name().toLowerCase(Locale.ROOT),
                        escape(title),
                        paragraphs.stream()
                                .map(paragraph -> "<p>" + linked(escape(paragraph), link) + "</p>")
                                .collect(Collectors.joining("\n")));
    }

    private static String linked(String escaped, URI link) {
        String shown = escape(link.toString());
        return escaped.replace(shown, "<a href=\"" + shown + "\">" + shown + "</a>")
                .replace("\n", "<br>");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
