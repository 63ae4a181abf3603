package be.vaxis.pharmacovigilance;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.casework.DecisionView;
import be.vaxis.pharmacovigilance.causality.Answer;
import be.vaxis.pharmacovigilance.causality.Association;
import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.export.Progress;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement;
import be.vaxis.pharmacovigilance.report.AccountFault;
import be.vaxis.pharmacovigilance.report.History;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.reports.Message;
import be.vaxis.pharmacovigilance.screening.Screened;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.StudyState;
import be.vaxis.pharmacovigilance.transmission.TransmissionState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    static final Pattern USED = Pattern.compile("#\\{(pharmacovigilance\\.[A-Za-z.]+[A-Za-z])[}(]");

    @Test
    void the_four_languages_say_the_same_things() throws IOException {
        var english = words("en").stringPropertyNames();
        for (var language : LANGUAGES) {
            assertThat(words(language).stringPropertyNames()).as(language).isEqualTo(english);
            assertThat(words(language).values())
                    .as(language)
                    .noneMatch(word -> word.toString().contains("'"));
        }
    }

    @Test
    void every_word_of_the_pages_is_there() throws IOException {
        Set<String> used = new TreeSet<>();
        try (var pages = Files.list(Path.of("src/main/resources/templates/pharmacovigilance"))) {
            for (var page : pages.toList()) {
                USED.matcher(Files.readString(page)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(words("en").stringPropertyNames()).containsAll(used).hasSizeGreaterThan(used.size());
    }

    @Test
    void every_choice_has_a_word() throws IOException {
        var english = words("en").stringPropertyNames();
        for (var choice : List.of(
                names("columns", Column.values()),
                names("level", AreaLevel.values()),
                names("ages", AgeScheme.values()),
                names("state", StudyState.values()),
                names("stage", Progress.Stage.values()),
                names("seriousness", Seriousness.values()),
                names("outcome", Outcome.values()),
                names("severity", Severity.values()),
                names("history", History.values()),
                names("account", AccountFault.Kind.values()),
                names("masked", Screened.Kind.values()),
                names("said", Message.By.values()),
                names("case.said", Message.By.values()),
                names("reporter", Reporter.values()),
                names("answer", Answer.values()),
                names("association", Association.values()),
                names("causality", Causality.values()),
                names("decision", DecisionView.Kind.values()),
                names("sending", TransmissionState.values()),
                names("verdict", Acknowledgement.Verdict.values()))) {
            assertThat(english).containsAll(choice);
        }
    }

    private static List<String> names(String group, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> "pharmacovigilance." + group + "." + value.name())
                .toList();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        var file = "/messages/pharmacovigilance_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
