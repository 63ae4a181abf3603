package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import be.vaxis.pharmacovigilance.reports.Message;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was told in words, all of it after the screen; and of what has no field of its own: how bad it felt, and a lot too long
 * for its field.
 *
 * <p>Dutch: <i>relaas</i>. Source: ICH E2B(R3) H.1.
 */
final class Narrative {

    static final int LONGEST = 100_000;

    private static final String CUT = "\n[cut]";

    private final Reactions known;

    Narrative(Reactions known) {
        this.known = known;
    }

    String of(Dossier dossier) {
        var told = dossier.told();
        var text = Stream.of(
                        Stream.of(told.reactions().stream().map(this::felt).collect(Collectors.joining(", ", "", "."))),
                        told.doses().stream().flatMap(Narrative::longLot),
                        Stream.of(told.story()),
                        dossier.messages().stream().map(Narrative::said))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return cut(text);
    }

    private String felt(Suffered one) {
        var words =
                known.find(one.reaction()).map(term -> term.in(Locale.ENGLISH)).orElse(one.reaction());
        return words + ": " + one.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> longLot(SuspectDose dose) {
        var lot = dose.lot();
        return lot == null || lot.length() <= DrugMapping.LONGEST_LOT
                ? Stream.of()
                : Stream.of("Lot of " + dose.product() + " of " + dose.given() + ": " + lot + ".");
    }

    private static String said(Message message) {
        return switch (message.by()) {
                    case REPORTER -> "Reporter: ";
                    case AGENCY -> "Agency: ";
                }
                + message.text();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - CUT.length())) + CUT;
    }
}
