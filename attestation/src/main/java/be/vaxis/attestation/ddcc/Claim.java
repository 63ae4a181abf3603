package be.vaxis.attestation.ddcc;

import be.vaxis.attestation.ddcc.CoreDataSet.Certificate;
import be.vaxis.attestation.ddcc.CoreDataSet.Coding;
import be.vaxis.attestation.ddcc.CoreDataSet.Vaccination;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.Cbor.Whole;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims around a data set, and the data set as CBOR. Source: hcert_spec of the WHO, section 3.3; logical model HCert. */
final class Claim {

    static final long ISSUER = 1;
    static final long EXPIRES_AT = 4;
    static final long ISSUED_AT = 6;
    static final long HEALTH_CERTIFICATE = -260;

    /** The WHO's number for the core data set of a vaccination; 1 is the EU's. */
    static final long VACCINATION = 3;

    private static final String COUNTRIES = "urn:iso:std:iso:3166";
    private static final Coding COVID_19 = new Coding("http://id.who.int/icd11/mms", "RA01", "COVID-19");

    private Claim() {}

    static byte[] encoded(CoreDataSet data, String country, Instant issuedAt, Instant expiresAt) {
        Map<Cbor, Cbor> claims = new LinkedHashMap<>();
        claims.put(new Whole(ISSUER), new Text(country));
        claims.put(new Whole(EXPIRES_AT), new Whole(expiresAt.getEpochSecond()));
        claims.put(new Whole(ISSUED_AT), new Whole(issuedAt.getEpochSecond()));
        claims.put(
                new Whole(HEALTH_CERTIFICATE),
                new Pairs(Map.of(new Whole(VACCINATION), new Items(List.of(dataSet(data))))));
        return CborEncoder.encode(new Pairs(claims));
    }

    private static Cbor dataSet(CoreDataSet data) {
        return new Members()
                .put("name", data.name())
                .put("birthDate", data.birthDate())
                .put("identifier", data.identifier())
                .put("certificate", certificate(data.certificate()))
                .put("vaccination", vaccination(data.vaccination()))
                .pairs();
    }

    private static Cbor certificate(Certificate certificate) {
        return new Members()
                .put(
                        "issuer",
                        new Members().put("display", certificate.issuer()).pairs())
                .put("hcid", new Members().put("value", certificate.hcid()).pairs())
                .put("version", "RC2")
                .put(
                        "period",
                        new Members()
                                .put("start", certificate.validFrom())
                                .put("end", certificate.validUntil())
                                .pairs())
                .pairs();
    }

    private static Cbor vaccination(Vaccination vaccination) {
        return new Members()
                .put("vaccine", coding(vaccination.vaccine()))
                .put("brand", coding(vaccination.brand()))
                .put("maholder", coding(vaccination.holder()))
                .put("lot", vaccination.lot())
                .put("date", vaccination.given())
                .put("dose", vaccination.dose())
                .put("totalDoses", vaccination.totalDoses())
                .put("country", coding(new Coding(COUNTRIES, vaccination.country(), "")))
                .put("centre", vaccination.centre())
                .put("disease", coding(COVID_19))
                .pairs();
    }

    private static Cbor coding(Coding coding) {
        return new Members()
                .put("system", coding.system())
                .put("code", coding.code())
                .put("display", coding.display().isEmpty() ? null : coding.display())
                .pairs();
    }

    /** Members in the order of the model, without those that are not known. */
    private static final class Members {

        private final Map<Cbor, Cbor> members = new LinkedHashMap<>();

        Members put(String name, @Nullable Object value) {
            if (value != null) {
                members.put(new Text(name), item(value));
            }
            return this;
        }

        Pairs pairs() {
            return new Pairs(members);
        }

        private static Cbor item(Object value) {
            return switch (value) {
                case Cbor item -> item;
                case Integer number -> new Whole(number);
                default -> new Text(value.toString());
            };
        }
    }
}
