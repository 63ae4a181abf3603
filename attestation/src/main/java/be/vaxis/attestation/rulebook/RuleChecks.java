package be.vaxis.attestation.rulebook;

import be.vaxis.attestation.rule.CertificateType;
import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the gateway asks of a rule, beside that it can be read: its name fits what it is about, its version rises, its
 * logic is valid, it says in English what it asks, and who travels can know of it in time.
 */
final class RuleChecks {

    private static final Pattern IDENTIFIER = Pattern.compile("(GR|VR|TR|RR|IR)-([A-Z]{2})-\\d{4}");
    private static final Map<CertificateType, String> LETTERS = Map.of(
            CertificateType.GENERAL, "GR",
            CertificateType.VACCINATION, "VR",
            CertificateType.TEST, "TR",
            CertificateType.RECOVERY, "RR");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int MOST_CHARACTERS_SAID = 1_000;

    private final RuleSettings settings;
    private final Set<String> countries;
    private final Instant now;

    /** @param countries those that there are */
    RuleChecks(RuleSettings settings, Set<String> countries, Instant now) {
        this.settings = settings;
        this.countries = countries;
        this.now = now;
    }

    /** @param newest version of the same rule that was published */
    List<RuleFault> of(int index, Rule rule, Optional<Rule> newest) {
        List<RuleFault> faults = new ArrayList<>();
        identifier(rule).ifPresent(message -> faults.add(new RuleFault(index, "Identifier", message)));
        if (!countries.contains(rule.country())) {
            faults.add(new RuleFault(index, "Country", "There is no such country."));
        }
        if (!rule.engine().equals("CERTLOGIC")) {
            faults.add(new RuleFault(index, "Engine", "Only CERTLOGIC is known here."));
        }
        newest.filter(published -> rule.version().compareTo(published.version()) <= 0)
                .ifPresent(published -> faults.add(new RuleFault(
                        index, "Version", "Version " + published.version() + " is published; this has to be higher.")));
        description(rule).ifPresent(message -> faults.add(new RuleFault(index, "Description", message)));
        period(rule).ifPresent(message -> faults.add(new RuleFault(index, "ValidFrom", message)));
        rule.logic()
                .faults()
                .forEach(fault -> faults.add(
                        new RuleFault(index, "Logic", "At '" + fault.path() + "': " + fault.message() + ".")));
        return faults;
    }

    private static Optional<String> identifier(Rule rule) {
        var form = IDENTIFIER.matcher(rule.identifier());
        if (!form.matches()) {
            return Optional.of("Two letters for its kind, the country and four digits, such as VR-BE-0001.");
        }
        String letters = rule.type() == RuleType.INVALIDATION ? "IR" : LETTERS.get(rule.certificateType());
        if (!form.group(1).equals(letters)) {
            return Optional.of("A rule of this type and for these certificates starts with " + letters + ".");
        }
        return form.group(2).equals(rule.country())
                ? Optional.empty()
                : Optional.of("Names another country than the rule does.");
    }

    private static Optional<String> description(Rule rule) {
        if (rule.description().getOrDefault("en", "").isBlank()) {
            return Optional.of("Say in English, at least, what is asked: lang is en.");
        }
        return rule.description().values().stream().anyMatch(text -> text.length() > MOST_CHARACTERS_SAID)
                ? Optional.of("At most " + MOST_CHARACTERS_SAID + " characters in each language.")
                : Optional.empty();
    }

    private Optional<String> period(Rule rule) {
        if (!rule.from().isBefore(rule.until()) || rule.until().isAfter(LATEST)) {
            return Optional.of("Has to lie before ValidTo, and that before the year 10000.");
        }
        boolean awaited = rule.type() == RuleType.ACCEPTANCE && rule.country().equals(settings.country());
        boolean intime = !rule.from().isBefore(now.plus(settings.soonest()))
                && !rule.from().isAfter(now.plus(settings.latest()));
        return awaited && !intime
                ? Optional.of("An acceptance rule of our country starts %d hours to %d days from now."
                        .formatted(
                                settings.soonest().toHours(), settings.latest().toDays()))
                : Optional.empty();
    }
}
