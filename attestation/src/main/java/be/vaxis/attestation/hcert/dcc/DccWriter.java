package be.vaxis.attestation.hcert.dcc;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Test;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a certificate as a payload; what it does not hold is left out. Whether it may be issued is for {@link Strict}. */
public final class DccWriter {

    private final Map<Cbor, Cbor> fields = new LinkedHashMap<>();

    private DccWriter() {}

    public static Pairs write(Dcc dcc) {
        PersonName name = dcc.name();
        Pairs names = new DccWriter()
                .text("fn", name.family())
                .text("fnt", name.standardFamily())
                .text("gn", name.given())
                .text("gnt", name.standardGiven())
                .pairs();
        return new DccWriter()
                .text("ver", dcc.version())
                .put("nam", names)
                .put("dob", new Text(dcc.birthDate()))
                .put(dcc.event().kind().group(), new Items(List.of(entry(dcc.event()))))
                .pairs();
    }

    private static Pairs entry(Event event) {
        DccWriter entry = new DccWriter().text("tg", event.disease());
        switch (event) {
            case Vaccination vaccination -> entry.vaccination(vaccination);
            case Test test -> entry.test(test);
            case Recovery recovery -> entry.recovery(recovery);
        }
        return entry.text("co", event.country())
                .text("is", event.issuer())
                .text("ci", event.id())
                .pairs();
    }

    private void vaccination(Vaccination event) {
        text("vp", event.prophylaxis()).text("mp", event.product()).text("ma", event.holder());
        put("dn", new Whole(event.dose())).put("sd", new Whole(event.doses()));
        date("dt", event.given());
    }

    private void test(Test event) {
        text("tt", event.type()).text("nm", event.name()).text("ma", event.device());
        text("tr", event.result()).text("tc", event.centre());
        if (event.taken() != null) {
            text("sc", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.taken()));
        }
    }

    private void recovery(Recovery event) {
        date("fr", event.firstPositive());
        date("df", event.validFrom());
        date("du", event.validUntil());
    }

    private void date(String key, @Nullable Object date) {
        if (date != null) {
            text(key, date.toString());
        }
    }

    private DccWriter text(String key, String value) {
        return value.isEmpty() ? this : put(key, new Text(value));
    }

    private DccWriter put(String key, Cbor value) {
        fields.put(new Text(key), value);
        return this;
    }

    private Pairs pairs() {
        return new Pairs(fields);
    }
}
