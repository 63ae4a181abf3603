package be.vaxis.attestation.hcert.dcc;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a payload may be issued: schema 1.3 to the letter, and what the schema cannot say.
 *
 * <p>That is: one event only, texts without blanks around them, dates that exist, a device for every rapid antigen test,
 * a recovery that ends within 180 days. Whether codes are in a value set is for whoever keeps the value sets. Source:
 * DCC.combined-schema.json 1.3.3; FAQ of eu-dcc-schema.
 */
public final class Strict {

    private static final Pattern VERSION = Pattern.compile("1\\.3\\.\\d+");
    private static final Pattern BIRTH_DATE = Pattern.compile("((19|20)\\d\\d(-\\d\\d){0,2})?");
    private static final Pattern PASSPORT_LETTERS = Pattern.compile("[A-Z<]*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{1,10}");
    private static final Pattern SOMETHING = Pattern.compile(".+");
    private static final Pattern ANYTHING = Pattern.compile(".*");
    private static final String RAPID_ANTIGEN = "LP217198-3";
    private static final int RECOVERY_DAYS = 180;

    private Strict() {}

    /** Every fault by its place, without repeating what stands there; empty when the payload may be issued. */
    public static List<String> faults(Pairs payload) {
        List<String> faults = new ArrayList<>();
        StrictFields certificate = new StrictFields("", payload, faults);
        certificate.required("ver", VERSION, 80);
        certificate.required("dob", BIRTH_DATE, 10);
        dateOfBirth(certificate);
        name(certificate.inner("nam"));
        event(payload, faults);
        return faults;
    }

    private static void dateOfBirth(StrictFields certificate) {
        String text = certificate.text("dob");
        if (text.length() == "YYYY-MM-DD".length()) {
            certificate.date("dob");
        } else if (text.length() == "YYYY-MM".length() && LooseTime.date(text + "-01") == null) {
            certificate.fault("dob", "is no month");
        }
    }

    private static void name(StrictFields name) {
        name.optional("fn", ANYTHING, 80);
        name.optional("gn", ANYTHING, 80);
        name.optional("fnt", PASSPORT_LETTERS, 80);
        name.optional("gnt", PASSPORT_LETTERS, 80);
        if (name.text("fnt").isEmpty() && name.text("gnt").isEmpty()) {
            name.fault("fnt", "or gnt is required");
        }
    }

    private static void event(Pairs payload, List<String> faults) {
        List<Kind> told = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Cbor group = payload.at(kind.group());
            if (group != null) {
                told.add(kind);
                if (group instanceof Items(var events)
                        && events.size() == 1
                        && events.getFirst() instanceof Pairs event) {
                    event(kind, new StrictFields(kind.group() + "[0].", event, faults));
                } else {
                    faults.add(kind.group() + " is no list of one event");
                }
            }
        }
        if (told.size() != 1) {
            faults.add("one of v, t and r is required, and one only");
        }
    }

    private static void event(Kind kind, StrictFields event) {
        event.required("tg", SOMETHING, 80);
        event.required("co", COUNTRY, 10);
        event.required("is", SOMETHING, 80);
        event.required("ci", SOMETHING, 80);
        switch (kind) {
            case VACCINATION -> vaccination(event);
            case TEST -> test(event);
            case RECOVERY -> recovery(event);
        }
    }

    private static void vaccination(StrictFields event) {
        event.required("vp", SOMETHING, 80);
        event.required("mp", SOMETHING, 80);
        event.required("ma", SOMETHING, 80);
        event.positive("dn");
        event.positive("sd");
        event.date("dt");
    }

    private static void test(StrictFields event) {
        event.required("tt", SOMETHING, 80);
        event.required("tr", SOMETHING, 80);
        event.moment("sc");
        event.optional("nm", ANYTHING, 80);
        event.optional("tc", ANYTHING, 80);
        if (event.text("tt").equals(RAPID_ANTIGEN)) {
            event.required("ma", SOMETHING, 80);
        } else {
            event.optional("ma", ANYTHING, 80);
        }
    }

    private static void recovery(StrictFields event) {
        LocalDate positive = event.date("fr");
        LocalDate from = event.date("df");
        LocalDate until = event.date("du");
        if (positive == null || from == null || until == null) {
            return;
        }
        if (from.isBefore(positive) || until.isBefore(from)) {
            event.fault("df", "is not between fr and du");
        }
        if (until.isAfter(positive.plusDays(RECOVERY_DAYS))) {
            event.fault("du", "is more than " + RECOVERY_DAYS + " days after fr");
        }
    }
}
