package be.vaxis.registration.fhir;

import be.vaxis.registration.dose.DoseId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** Ids and versions of resources, as addresses and headers write them. */
final class Ids {

    private static final Pattern DOSE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,8})\"");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private Ids() {}

    /** @throws FhirRefusal 404 for what cannot be one of ours */
    static DoseId dose(String id) {
        if (!DOSE.matcher(id).matches()) {
            throw FhirRefusal.notFound();
        }
        return new DoseId(UUID.fromString(id));
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    static String tag(int version) {
        return "W/\"" + version + "\"";
    }

    /** The version that a caller has read. */
    static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw FhirRefusal.one(
                    428, IssueType.REQUIRED, "Send the version that you have read: If-Match, with the ETag of it.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw FhirRefusal.badRequest(IssueType.VALUE, "If-Match holds one ETag of this server, such as W/\"1\".");
        }
        return Integer.parseInt(tag.group(1));
    }
}
