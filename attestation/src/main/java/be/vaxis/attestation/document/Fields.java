package be.vaxis.attestation.document;

import be.vaxis.attestation.document.PrintedCertificate.Field;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Test;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.valueset.ValueSet.Entry;
import be.vaxis.attestation.valueset.ValueSets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a certificate, in words. Source: Regulation (EU) 2021/953, annex, points 1 to 3. */
final class Fields {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final ValueSets sets;

    Fields(ValueSets sets) {
        this.sets = sets;
    }

    /** The names as registered, else in the letters of a passport; a dash for what nobody knows. */
    static List<Field> holder(Dcc dcc) {
        var name = dcc.name();
        return List.of(
                plain("family", known(name.family(), name.standardFamily())),
                plain("given", known(name.given(), name.standardGiven())),
                plain("birthDate", known(dcc.birthDate(), "")));
    }

    /** What is empty is left out: a rapid test has no name, a NAAT no device. */
    List<Field> of(Hcert hcert) {
        var event = hcert.dcc().event();
        var own = switch (event) {
            case Vaccination dose -> of(dose);
            case Test test -> of(test);
            case Recovery recovery -> of(recovery);
        };
        var last = Stream.of(
                coded("country", ValueSets.COUNTRY, event.country()),
                plain("issuer", event.issuer()),
                plain("identifier", event.id()),
                plain("lastDay", day(hcert.claims().expiresAt())));
        return Stream.of(Stream.of(coded("disease", ValueSets.DISEASE, event.disease())), own, last)
                .flatMap(fields -> fields)
                .filter(field -> !field.text().isEmpty())
                .toList();
    }

    private static String known(String registered, String standard) {
        var name = registered.isEmpty() ? standard.replace('<', ' ').strip() : registered;
        return name.isEmpty() ? "–" : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static @Nullable LocalDate day(@Nullable Instant expires) {
        return expires == null ? null : LocalDate.ofInstant(expires, BRUSSELS);
    }

    private Stream<Field> of(Vaccination dose) {
        return Stream.of(
                coded("prophylaxis", ValueSets.PROPHYLAXIS, dose.prophylaxis()),
                coded("product", ValueSets.PRODUCT, dose.product()),
                coded("holder", ValueSets.HOLDER, dose.holder()),
                plain("dose", dose.dose() + " / " + dose.doses()),
                plain("given", dose.given()));
    }

    private Stream<Field> of(Test test) {
        return Stream.of(
                coded("type", ValueSets.TEST_TYPE, test.type()),
                plain("name", test.name()),
                coded("device", ValueSets.TEST_DEVICE, test.device()),
                plain("taken", test.taken()),
                coded("result", ValueSets.TEST_RESULT, test.result()),
                plain("centre", test.centre()));
    }

    private static Stream<Field> of(Recovery recovery) {
        return Stream.of(
                plain("firstPositive", recovery.firstPositive()),
                plain("validFrom", recovery.validFrom()),
                plain("validUntil", recovery.validUntil()));
    }

    private Field coded(String name, String set, String code) {
        var text = sets.on(set, LocalDate.MAX)
                .flatMap(edition -> Optional.ofNullable(edition.entries().get(code)))
                .map(Entry::display)
                .orElse(code);
        return new Field(name, code, text);
    }

    private static Field plain(String name, @Nullable Object value) {
        return new Field(name, "", Objects.toString(value, ""));
    }
}
