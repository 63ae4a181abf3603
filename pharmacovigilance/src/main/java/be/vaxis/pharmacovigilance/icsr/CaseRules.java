package be.vaxis.pharmacovigilance.icsr;

import be.vaxis.pharmacovigilance.icsr.Fault.Kind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case may go: what is mandatory, the four things without which it is no case at all (a patient, a reporter, a
 * suspect product, a reaction), dates in order, codes of their lists, null flavours where they are allowed, lengths.
 *
 * <p>Schemas check the form only; these rules are always checked. Every fault is told, with its path.
 *
 * <p>Dutch: <i>bedrijfsregels</i>. Source: ICH E2B(R3) implementation guide; GVP VI.B.2 (minimum criteria).
 */
public final class CaseRules {

    private CaseRules() {}

    /** @return empty when the case may go */
    public static List<Fault> check(CaseReport report) {
        var faults = new Faults();
        identification(report.identification(), faults);
        faults.text(
                "sender.organisation",
                Field.SENDER_ORGANISATION,
                report.sender().organisation());
        faults.country("sender.country", Field.SENDER_COUNTRY, report.sender().country());
        reporters(report.reporters(), faults);
        PatientRules.check(report, faults);
        ReactionRules.check(report, faults);
        DrugRules.check(report, faults);
        faults.text("narrative", Field.NARRATIVE, report.narrative());
        faults.text("reporterComment", Field.REPORTER_COMMENT, report.reporterComment());
        faults.text("senderComment", Field.SENDER_COMMENT, report.senderComment());
        return faults.found();
    }

    /** @return empty when the envelope may go */
    public static List<Fault> check(BatchHeader header) {
        var faults = new Faults();
        faults.text("number", Field.BATCH_NUMBER, header.number());
        faults.text("sender", Field.BATCH_SENDER, header.sender());
        faults.text("receiver", Field.BATCH_RECEIVER, header.receiver());
        return faults.found();
    }

    private static void identification(Identification of, Faults faults) {
        faults.text("identification.id", Field.CASE_ID, of.id());
        faults.text("identification.worldwideId", Field.WORLDWIDE_ID, of.worldwideId());
        faults.held("identification.expedited", Field.EXPEDITED, of.expedited());
        identifier("identification.id", Field.CASE_ID, of.id(), faults);
        identifier("identification.worldwideId", Field.WORLDWIDE_ID, of.worldwideId(), faults);
        day("identification.firstReceived", Field.FIRST_RECEIVED, of.firstReceived(), faults);
        day("identification.mostRecent", Field.MOST_RECENT, of.mostRecent(), faults);
        faults.order(
                of.firstReceived(),
                of.mostRecent(),
                "identification.mostRecent",
                Field.MOST_RECENT,
                "before the case was first heard of");
        // a day later is allowed: days are of the clock of the reporter, the moment is of UTC
        faults.order(
                of.mostRecent(),
                PartialDate.of(LocalDate.ofInstant(of.created(), ZoneOffset.UTC).plusDays(1)),
                "identification.created",
                Field.CREATED,
                "before the most recent information");
        var correction = of.correction();
        faults.text(
                "identification.correction.reason",
                Field.CORRECTION_REASON,
                correction == null ? null : correction.reason());
    }

    private static void day(String path, Field field, PartialDate date, Faults faults) {
        faults.when(!date.isDay(), path, field, Kind.MISSING, "the day is mandatory");
    }

    /** Country, organisation and number joined by hyphens. */
    private static void identifier(String path, Field field, String id, Faults faults) {
        var parts = id.split("-", 3);
        var formed = parts.length == 3 && !parts[1].isBlank() && !parts[2].isBlank();
        faults.when(!formed, path, field, Kind.CODE, "country, organisation and number, joined by hyphens");
        faults.country(path, field, formed ? parts[0] : null);
    }

    private static void reporters(List<Reporter> reporters, Faults faults) {
        faults.when(reporters.isEmpty(), "reporters", Field.REPORTER, Kind.MISSING, "a case has a reporter");
        for (var i = 0; i < reporters.size(); i++) {
            var reporter = reporters.get(i);
            var path = "reporters[" + i + "].";
            faults.held(path + "name", Field.REPORTER_NAME, Held.missing(reporter.name()));
            faults.held(path + "qualification", Field.REPORTER_QUALIFICATION, reporter.qualification());
            faults.held(path + "country", Field.REPORTER_COUNTRY, reporter.country());
            faults.country(path + "country", Field.REPORTER_COUNTRY, known(reporter.country()));
            faults.when(
                    reporter.primary() && reporter.country().known().isEmpty(),
                    path + "country",
                    Field.REPORTER_COUNTRY,
                    Kind.MISSING,
                    "of the primary source the country is mandatory");
        }
        faults.when(
                !reporters.isEmpty()
                        && reporters.stream().filter(Reporter::primary).count() != 1,
                "reporters",
                Field.PRIMARY_SOURCE,
                Kind.TWICE,
                "exactly one reporter is the primary source");
    }

    static <T> @Nullable T known(@Nullable Held<T> held) {
        return held == null ? null : held.known().orElse(null);
    }
}
