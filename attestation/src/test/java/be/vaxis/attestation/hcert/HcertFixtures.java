package be.vaxis.attestation.hcert;

import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.hcert.dcc.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Anna and what her certificates tell. */
public final class HcertFixtures {

    public static final Instant ISSUED = Instant.parse("2021-07-01T12:00:00Z");
    public static final Instant EXPIRES = Instant.parse("2021-12-28T12:00:00Z");
    public static final Instant BETWEEN = Instant.parse("2021-09-01T12:00:00Z");

    public static final Vaccination DOSE = new Vaccination(
            "840539006",
            "1119349007",
            "EU/1/20/1528",
            "ORG-100030215",
            2,
            2,
            LocalDate.of(2021, 6, 15),
            "BE",
            "Vaxis",
            "URN:UVCI:01:BE:1X2Y3Z4#V");
    public static final Event.Test TEST = new Event.Test(
            "840539006",
            "LP6464-4",
            "A PCR",
            "",
            OffsetDateTime.parse("2021-06-30T09:15:00+02:00"),
            "260415000",
            "",
            "BE",
            "Vaxis",
            "URN:UVCI:01:BE:5X6Y7Z8#T");
    public static final Recovery RECOVERY = new Recovery(
            "840539006",
            LocalDate.of(2021, 4, 1),
            LocalDate.of(2021, 4, 12),
            LocalDate.of(2021, 9, 28),
            "BE",
            "Vaxis",
            "URN:UVCI:01:BE:9X9Y9Z9#R");

    private HcertFixtures() {}

    public static Dcc of(Event event) {
        return new Dcc(
                Dcc.VERSION, new PersonName("Peeters", "PEETERS", "Anna Élise", "ANNA<ELISE"), "1964-03-12", event);
    }
}
