package be.vaxis.attestation.hcert.dcc;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Test;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a payload as its issuer meant it.
 *
 * <p>Takes what issuers were seen to do: blanks around codes, null or empty groups and texts, whole numbers written as
 * fractions, a time behind a date, letters that the schema forbids, fields that nobody knows. Refuses what has no single
 * meaning: no event, or more than one. Source: FAQ of eu-dcc-schema; SpecialCaseHandling of dcc-quality-assurance.
 */
public final class DccReader {

    private DccReader() {}

    /** @throws Refused at {@link Step#PAYLOAD} */
    public static Dcc read(Pairs payload) throws Refused {
        LooseFields certificate = new LooseFields(payload);
        LooseFields name = certificate.inner("nam");
        return new Dcc(
                certificate.text("ver"),
                new PersonName(name.text("fn"), name.text("fnt"), name.text("gn"), name.text("gnt")),
                certificate.partialDate("dob"),
                event(payload));
    }

    private static Event event(Pairs payload) throws Refused {
        List<Event> events = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (LooseFields entry : entries(payload.at(kind.group()), kind)) {
                events.add(event(kind, entry));
            }
        }
        if (events.size() == 1) {
            return events.getFirst();
        }
        throw refused(events.isEmpty() ? "there is no event" : "there is more than one event");
    }

    private static List<LooseFields> entries(@Nullable Cbor group, Kind kind) throws Refused {
        List<LooseFields> entries = new ArrayList<>();
        switch (group == null ? Cbor.NULL : group.untagged()) {
            case Items(var values) -> {
                for (Cbor value : values) {
                    if (value.untagged() instanceof Pairs entry) {
                        entries.add(new LooseFields(entry));
                    } else if (!LooseFields.isNothing(value)) {
                        throw refused("group " + kind.group() + " holds something else than events");
                    }
                }
            }
            case Cbor other when LooseFields.isNothing(other) -> {}
            default -> throw refused("group " + kind.group() + " is no list");
        }
        return entries;
    }

    private static Event event(Kind kind, LooseFields entry) throws Refused {
        return switch (kind) {
            case VACCINATION -> vaccination(entry);
            case TEST -> test(entry);
            case RECOVERY -> recovery(entry);
        };
    }

    private static Vaccination vaccination(LooseFields entry) throws Refused {
        return new Vaccination(
                entry.text("tg"),
                entry.text("vp"),
                entry.text("mp"),
                entry.text("ma"),
                entry.count("dn"),
                entry.count("sd"),
                entry.date("dt"),
                entry.text("co"),
                entry.text("is"),
                entry.text("ci"));
    }

    private static Test test(LooseFields entry) {
        return new Test(
                entry.text("tg"),
                entry.text("tt"),
                entry.text("nm"),
                entry.text("ma"),
                entry.moment("sc"),
                entry.text("tr"),
                entry.text("tc"),
                entry.text("co"),
                entry.text("is"),
                entry.text("ci"));
    }

    private static Recovery recovery(LooseFields entry) {
        return new Recovery(
                entry.text("tg"),
                entry.date("fr"),
                entry.date("df"),
                entry.date("du"),
                entry.text("co"),
                entry.text("is"),
                entry.text("ci"));
    }

    private static Refused refused(String why) {
        return new Refused(Step.PAYLOAD, why);
    }
}
