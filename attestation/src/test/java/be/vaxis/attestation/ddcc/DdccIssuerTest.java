package be.vaxis.attestation.ddcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.ddcc.CoreDataSet.Certificate;
import be.vaxis.attestation.ddcc.CoreDataSet.Coding;
import be.vaxis.attestation.ddcc.CoreDataSet.Vaccination;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.zlib.Zlib;
import com.upokecenter.cbor.CBORObject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.digg.dgc.signatures.cose.CoseSign1_Object;

/** Read by others: the signature by se.digg.dgc, the content by com.upokecenter. */
class DdccIssuerTest {

    private static final String ICD_11 = "http://id.who.int/icd11/mms";
    private static final Instant ISSUED = Instant.parse("2021-07-01T12:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2021-12-28T12:00:00Z");
    private static final TestSigner EC = TestSigner.ec();
    private static final TestSigner RSA = TestSigner.rsa();

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void a_second_implementation_verifies_it(String key) throws Exception {
        var signer = key.equals("EC") ? EC : RSA;
        var envelope = CoseSign1_Object.decode(unfolded(issue(signer, annas(null))));

        assertThat(envelope.getKeyIdentifier()).hasSize(8);
        envelope.verifySignature(signer.certificate().getPublicKey());
        assertThatThrownBy(() ->
                        envelope.verifySignature(TestSigner.ec().certificate().getPublicKey()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void claim_3_holds_the_data_set_by_the_names_of_the_who() throws Exception {
        var claims = claims(issue(EC, annas("FA1234")));

        assertThat(claims.get(CBORObject.FromObject(1)).AsString()).isEqualTo("BE");
        assertThat(claims.get(CBORObject.FromObject(6)).AsInt64Value()).isEqualTo(ISSUED.getEpochSecond());
        assertThat(claims.get(CBORObject.FromObject(4)).AsInt64Value()).isEqualTo(EXPIRES.getEpochSecond());
        assertThat(claims.get(CBORObject.FromObject(-260)).getKeys()).containsExactly(CBORObject.FromObject(3));
        assertThat(dataSet(claims).toString())
                .isEqualTo(CBORObject.FromJSONString("""
                {"name": "Anna Élise Peeters", "birthDate": "1964-03-12",
                 "certificate": {"issuer": {"display": "Belgian State"}, "hcid": {"value": "URN:UVCI:01:BE:1X2Y3Z4#V"},
                  "version": "RC2", "period": {"start": "2021-07-01", "end": "2021-12-28"}},
                 "vaccination": {"vaccine": {"system": "http://id.who.int/icd11/mms", "code": "XM0GQ8",
                   "display": "COVID-19 vaccine, RNA based"},
                  "brand": {"system": "http://id.who.int/icd11/mms", "code": "XM8NQ0", "display": "Comirnaty"},
                  "maholder": {"system": "https://spor.ema.europa.eu/v1/organisations", "code": "ORG-100030215",
                   "display": "Biontech Manufacturing GmbH"},
                  "lot": "FA1234", "date": "2021-06-15", "dose": 2, "totalDoses": 2,
                  "country": {"system": "urn:iso:std:iso:3166", "code": "BEL"},
                  "disease": {"system": "http://id.who.int/icd11/mms", "code": "RA01", "display": "COVID-19"}}}
                """).toString());
    }

    @Test
    void what_we_do_not_hold_is_left_out_and_named() throws Exception {
        assertThat(annas(null).missing()).containsExactly("vaccination.lot");
        assertThat(annas("FA1234").missing()).isEmpty();
        assertThat(dataSet(claims(issue(EC, annas(null)))).toString()).doesNotContain("lot", "centre", "identifier");
    }

    @Test
    void a_reader_of_eu_certificates_refuses_it_by_name() throws Exception {
        var code = issue(EC, annas(null));

        assertThatThrownBy(() -> CodeReader.read(code))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not of kind 1");
    }

    @Test
    void nothing_is_issued_beyond_the_validity_of_its_signer() throws Exception {
        var issuer = issuer(EC);
        assertThat(issuer.issue(annas(null), TestSigner.FROM, TestSigner.UNTIL)).startsWith("HC1:");
        assertThatThrownBy(() -> issuer.issue(annas(null), TestSigner.FROM.minusSeconds(1), EXPIRES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issuer.issue(annas(null), ISSUED, TestSigner.UNTIL.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> issuer.issue(annas(null), ISSUED, ISSUED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dose_has_a_number_and_a_country_of_three_letters() {
        assertThat(given(1, "BEL").dose()).isEqualTo(1);
        assertThatThrownBy(() -> of(given(0, "BEL"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(given(1, "BE"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_tells_nothing_in_a_log() {
        assertThat(annas(null)).hasToString("core data set of one dose");
    }

    private static CoreDataSet annas(@Nullable String lot) {
        return of(new Vaccination(
                new Coding(ICD_11, "XM0GQ8", "COVID-19 vaccine, RNA based"),
                new Coding(ICD_11, "XM8NQ0", "Comirnaty"),
                new Coding(
                        "https://spor.ema.europa.eu/v1/organisations", "ORG-100030215", "Biontech Manufacturing GmbH"),
                lot,
                LocalDate.parse("2021-06-15"),
                2,
                2,
                "BEL",
                null));
    }

    private static Vaccination given(int dose, String country) {
        var code = new Coding(ICD_11, "XM8NQ0", "");
        return new Vaccination(code, code, code, null, LocalDate.parse("2021-06-15"), dose, null, country, null);
    }

    private static CoreDataSet of(Vaccination vaccination) {
        var certificate = new Certificate(
                "Belgian State",
                "URN:UVCI:01:BE:1X2Y3Z4#V",
                LocalDate.parse("2021-07-01"),
                LocalDate.parse("2021-12-28"));
        return new CoreDataSet("Anna Élise Peeters", LocalDate.parse("1964-03-12"), null, certificate, vaccination);
    }

    private static String issue(TestSigner signer, CoreDataSet data) throws Exception {
        return issuer(signer).issue(data, ISSUED, EXPIRES);
    }

    private static DdccIssuer issuer(TestSigner signer) {
        return new DdccIssuer("BE", signer.certificate(), signer.key());
    }

    private static byte[] unfolded(String code) throws Exception {
        return Zlib.inflate(Base45.decode(CodeReader.withoutPrefix(code)));
    }

    private static CBORObject claims(String code) throws Exception {
        var envelope = CBORObject.DecodeFromBytes(unfolded(code)).UntagOne();
        return CBORObject.DecodeFromBytes(envelope.get(2).GetByteString());
    }

    private static CBORObject dataSet(CBORObject claims) {
        return claims.get(CBORObject.FromObject(-260))
                .get(CBORObject.FromObject(3))
                .get(0);
    }
}
