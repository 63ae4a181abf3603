package be.vaxis.attestation.web;

import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.RuleVerdict;
import be.vaxis.attestation.verification.Answer;
import be.vaxis.attestation.verification.Descriptions;
import be.vaxis.attestation.verification.Examined;
import be.vaxis.attestation.verification.Verification;
import be.vaxis.attestation.web.ShownOutcome.Holder;
import be.vaxis.attestation.web.ShownOutcome.Reason;
import be.vaxis.attestation.web.ShownOutcome.Text;
import be.vaxis.kernel.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts an answer into words: in one language for whoever checks, in all four for the holder. */
@Component
class Outcomes {

    private static final String UNKNOWN = "–";

    private final Verification verification;
    private final Descriptions descriptions;
    private final MessageSource words;

    Outcomes(Verification verification, Descriptions descriptions, MessageSource words) {
        this.verification = verification;
        this.descriptions = descriptions;
        this.words = words;
    }

    ShownOutcome of(Answer answer, Locale language) {
        Examined examined = answer.examined();
        boolean compared =
                examined.decision() == Decision.PASSED && answer.country().equals(verification.home());
        return new ShownOutcome(
                answer.number(),
                answer.country(),
                examined.decision(),
                answer.clock(),
                compared ? examined.content().map(dcc -> holder(dcc, language)).orElse(null) : null,
                reasons(examined),
                answer.trustedAsOf(),
                answer.stale(),
                answer.withdrawnAsOf(),
                answer.withdrawnStale());
    }

    private static Holder holder(Dcc dcc, Locale language) {
        PersonName name = dcc.name();
        String initials = Stream.of(
                        first(name.standardGiven(), name.given()), first(name.standardFamily(), name.family()))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> letter + ".")
                .collect(Collectors.joining(" "));
        return new Holder(initials.isEmpty() ? UNKNOWN : initials, birthday(dcc.birthDate(), language));
    }

    /** In the letters of a passport, so that a reader of any alphabet can compare it. */
    private static String first(String standard, String registered) {
        String name = (standard.isBlank() ? registered : standard.replace("<", "")).strip();
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private static String birthday(String birthDate, Locale language) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM", language).format(LocalDate.parse(birthDate));
        } catch (DateTimeException partial) {
            return UNKNOWN;
        }
    }

    private List<Reason> reasons(Examined examined) {
        Step stopped = examined.stopped();
        if (stopped == null) {
            return List.of();
        }
        boolean byRules = stopped == Step.RULES && !examined.reasons().isEmpty();
        return byRules
                ? examined.reasons().stream().map(this::reason).toList()
                : List.of(new Reason(stopped.name(), inAll("step." + stopped.name())));
    }

    /** A rule says what it asks, so that it is told with it that this is not so, or that nobody can say. */
    private Reason reason(RuleVerdict rule) {
        Map<String, String> told = descriptions.of(rule);
        String how = rule.decision() == Decision.OPEN ? "undecided" : "unmet";
        return new Reason(
                rule.identifier() + " " + rule.version(),
                languages()
                        .map(language -> new Text(language, text(how, language) + " " + said(told, language)))
                        .toList());
    }

    /** In English, or whatever there is, where its country does not say it in the language. */
    private static String said(Map<String, String> told, String language) {
        return Optional.ofNullable(told.get(language))
                .or(() -> Optional.ofNullable(told.get("en")))
                .or(() -> told.values().stream().findFirst())
                .orElse(UNKNOWN);
    }

    private List<Text> inAll(String name) {
        return languages()
                .map(language -> new Text(language, text(name, language)))
                .toList();
    }

    private String text(String name, String language) {
        return words.getMessage("attestation.verify." + name, null, Locale.forLanguageTag(language));
    }

    private static Stream<String> languages() {
        return Arrays.stream(Language.values())
                .map(language -> language.locale().getLanguage());
    }
}
