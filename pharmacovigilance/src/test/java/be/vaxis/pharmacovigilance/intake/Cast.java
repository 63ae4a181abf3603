package be.vaxis.pharmacovigilance.intake;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import be.vaxis.pharmacovigilance.prefill.KnownDose;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.report.Told;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anna, a minor at her address, and her physician Joke. */
public final class Cast {

    public static final Insz ANNA = Insz.parse("51031412859");
    public static final Insz CHILD = Insz.parse("17073003384");
    public static final KnownDose SECOND = new KnownDose(
            UUID.fromString("33333333-3333-4333-8333-333333333333"),
            "COMIRNATY",
            Told.GIVEN,
            2,
            "EW2246",
            "1234",
            "CENTRE",
            "FAINTING");

    static final Address HOME = new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent");
    static final Address ELSEWHERE = new Address("Kouter", "7", null, new PostalCode("9000"), "Gent");

    private Cast() {}

    public static Prefilled anna() {
        return person(ANNA, "Peeters", "Anna", "1951-03-14", HOME, List.of(SECOND));
    }

    static Prefilled child(String birth, Address address) {
        return person(CHILD, "Peeters", "Lou", birth, address, List.of());
    }

    private static Prefilled person(
            Insz insz, String family, String given, String birth, Address address, List<KnownDose> doses) {
        return new Prefilled(
                new PersonId(UUID.nameUUIDFromBytes(insz.value().getBytes())),
                Optional.of(insz),
                Optional.of(new PersonName(family, given)),
                Optional.of(PartialDate.parse(birth)),
                Sex.FEMALE,
                Optional.of(address),
                Optional.of(Contact.none()),
                doses);
    }

    public static Caller citizen(Insz insz) {
        return caller(Role.CITIZEN, insz, null);
    }

    public static Caller joke() {
        return caller(Role.GP, null, "GP");
    }

    private static Caller caller(Role role, @Nullable Insz insz, @Nullable String profession) {
        return new Caller(
                "subject",
                "Name",
                Set.of(role),
                450,
                insz,
                profession == null ? null : new RizivNumber("11234578004"),
                profession,
                profession == null ? null : "PRACTICE-CLAES",
                Set.of(Permission.REPORT_SIDE_EFFECT));
    }
}
