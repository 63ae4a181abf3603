package be.vaxis.pharmacovigilance.export;

import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import be.vaxis.pharmacovigilance.overview.StudyView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The code book of a package: what each column means, what was left out, and what the receiver may and may not do. */
final class Codebook {

    static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private static final List<String> OTHER_FILES = List.of("parquet", "aggregates", "areas", "report", "manifest");
    private static final List<String> RULES = List.of("purpose", "identify", "pass", "publish", "destroy");

    private final MessageSource words;

    Codebook(MessageSource words) {
        this.words = words;
    }

    void write(Path folder, StudyView study, DisclosureReport report) throws IOException {
        for (var language : LANGUAGES) {
            Files.writeString(
                    folder.resolve(PackageFiles.codebook(language)), text(Locale.of(language), study, report));
        }
    }

    String text(Locale locale, StudyView study, DisclosureReport report) {
        var book = new StringBuilder();
        var why = study.why();
        book.append("# ")
                .append(why.title())
                .append("\n\n")
                .append(why.purpose())
                .append("\n\n");
        fact(book, locale, "study", study.study().value());
        fact(book, locale, "legalBasis", why.legalBasis());
        fact(book, locale, "approval", why.approval());
        fact(book, locale, "until", String.valueOf(study.availableUntil()));
        heading(book, locale, "columns");
        book.append("| ")
                .append(word(locale, "column"))
                .append(" | ")
                .append(word(locale, "meaning"))
                .append(" |\n");
        book.append("| --- | --- |\n");
        for (var field : DoseField.of(study.scope())) {
            var column = field.column();
            book.append("| `")
                    .append(column)
                    .append("` | ")
                    .append(meaning(locale, column))
                    .append(" |\n");
        }
        heading(book, locale, "protection");
        paragraph(
                book,
                word(
                        locale,
                        "method",
                        report.thresholds().people(),
                        report.thresholds().products()));
        paragraph(book, word(locale, "numbers", report.doses(), report.coarserDoses(), report.productsWithheld()));
        paragraph(book, word(locale, report.linked() ? "linked" : "notLinked"));
        heading(book, locale, "files");
        OTHER_FILES.forEach(file -> item(book, word(locale, "file." + file)));
        heading(book, locale, "rules");
        RULES.forEach(rule -> item(book, word(locale, "rule." + rule)));
        return book.toString();
    }

    private void fact(StringBuilder book, Locale locale, String name, Object value) {
        item(book, word(locale, name) + ": " + value);
    }

    private void heading(StringBuilder book, Locale locale, String name) {
        book.append("\n## ").append(word(locale, name)).append("\n\n");
    }

    private static void paragraph(StringBuilder book, String text) {
        book.append(text).append("\n\n");
    }

    private static void item(StringBuilder book, String text) {
        book.append("- ").append(text).append('\n');
    }

    private String meaning(Locale locale, String column) {
        return words.getMessage("pharmacovigilance.column." + column, null, locale);
    }

    private String word(Locale locale, String name, Object... values) {
        return words.getMessage("pharmacovigilance.codebook." + name, values, locale);
    }
}
