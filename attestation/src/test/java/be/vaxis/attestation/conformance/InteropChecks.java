package be.vaxis.attestation.conformance;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Items;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import be.vaxis.attestation.hcert.cose.Envelope;
import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.cwt.Claims;
import be.vaxis.attestation.hcert.cwt.ClaimsReader;
import be.vaxis.attestation.hcert.dcc.DccReader;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.json.JsonWriter;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.hcert.zlib.Zlib;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each flag asks. Source: README of dgc-testdata, tables of code generation and code validation. */
final class InteropChecks {

    private final Schemas schemas;
    private final ValueSets valueSets = ValueSets.find();

    InteropChecks(Schemas schemas) {
        this.schemas = schemas;
    }

    /** What is wrong with the case in the eyes of the flag; empty when all is well. */
    Optional<String> failure(String flag, InteropCase one) {
        try {
            return switch (flag) {
                case "EXPECTEDPICTUREDECODE" -> picture(one);
                case "EXPECTEDUNPREFIX" -> unprefixed(one);
                case "EXPECTEDB45DECODE" -> base45(one);
                case "EXPECTEDCOMPRESSION" -> inflated(one);
                case "EXPECTEDDECODE" -> decoded(one);
                case "EXPECTEDVALIDJSON" -> whole(one);
                case "EXPECTEDVERIFY" -> verified(one);
                case "EXPECTEDEXPIRATIONCHECK" -> inTime(one);
                case "EXPECTEDKEYUSAGE" -> forKind(one);
                case "EXPECTEDVALIDOBJECT" -> schemas.failure(one.schema(), JsonWriter.write(one.json()));
                case "EXPECTEDSCHEMAVALIDATION" -> bySchema(one);
                case "EXPECTEDENCODE" -> encoded(one);
                default -> throw new NotJudged("nobody has said what it asks");
            };
        } catch (Refused refused) {
            return Optional.of("refused at " + refused.step() + ": " + refused.why());
        } catch (CertificateException unreadable) {
            return Optional.of("its DSC is not readable: " + unreadable.getMessage());
        } catch (IllegalArgumentException malformed) {
            return Optional.of("a field is neither hexadecimal nor Base64: " + malformed.getMessage());
        }
    }

    private static Optional<String> picture(InteropCase one) {
        Optional<String> read = QrPicture.text(one.text("2DCODE"));
        if (read.isEmpty()) {
            return Optional.of("no QR code is to be read from 2DCODE");
        }
        return unless(read.get().equals(one.text("PREFIX")), "2DCODE is not PREFIX");
    }

    private static Optional<String> unprefixed(InteropCase one) throws Refused {
        String rest = CodeReader.withoutPrefix(one.text("PREFIX"));
        return unless(!one.has("BASE45") || rest.equals(one.text("BASE45")), "PREFIX is not BASE45");
    }

    private static Optional<String> base45(InteropCase one) throws Refused {
        byte[] bytes = Base45.decode(one.base45());
        boolean same = !one.has("COMPRESSED") || Arrays.equals(bytes, one.bytes("COMPRESSED"));
        return unless(same, "BASE45 is not COMPRESSED");
    }

    private static Optional<String> inflated(InteropCase one) throws Refused {
        byte[] bytes = Zlib.inflate(one.compressed());
        return unless(!one.has("COSE") || Arrays.equals(bytes, one.bytes("COSE")), "COMPRESSED is not COSE");
    }

    private static Optional<String> decoded(InteropCase one) throws Refused {
        Cbor certificate = Sameness.certificate(one.cbor());
        if (one.has("COSE")) {
            Cbor signed = ClaimsReader.read(Envelope.open(one.cose()).payload()).certificate();
            Optional<String> difference = Sameness.difference(signed, certificate);
            if (difference.isPresent()) {
                return difference.map(where -> "COSE and CBOR differ: " + where);
            }
        }
        return againstJson(one, certificate);
    }

    private static Optional<String> whole(InteropCase one) throws Refused {
        byte[] envelope = one.has("PREFIX")
                ? Zlib.inflate(Base45.decode(CodeReader.withoutPrefix(one.text("PREFIX"))))
                : one.cose();
        return againstJson(
                one, ClaimsReader.read(Envelope.open(envelope).payload()).certificate());
    }

    private static Optional<String> againstJson(InteropCase one, Cbor certificate) {
        return one.has("JSON")
                ? Sameness.difference(certificate, one.json()).map(where -> "the code and JSON differ: " + where)
                : Optional.empty();
    }

    private static Optional<String> verified(InteropCase one) throws Refused, CertificateException {
        Sign1 envelope = Envelope.open(one.cose());
        new Verifier(List.of(one.certificate())).signer(envelope);
        ClaimsReader.read(envelope.payload());
        return Optional.empty();
    }

    private static Optional<String> inTime(InteropCase one) throws Refused {
        Verifier.withinTime(claims(one), one.clock());
        return Optional.empty();
    }

    private static Optional<String> forKind(InteropCase one) throws Refused, CertificateException {
        Cbor certificate = claims(one).certificate();
        for (Kind kind : Kind.values()) {
            if (certificate instanceof Pairs pairs
                    && pairs.at(kind.group()) instanceof Items(var told)
                    && !told.isEmpty()) {
                Verifier.forKind(kind, one.certificate());
            }
        }
        return Optional.empty();
    }

    private Optional<String> bySchema(InteropCase one) throws Refused {
        Cbor certificate = Sameness.certificate(one.cbor());
        String version = certificate instanceof Pairs payload && payload.at("ver") instanceof Text(String told)
                ? " (it says ver " + told + ")"
                : "";
        return schemas.failure(one.schema(), JsonWriter.write(certificate)).map(why -> why + version);
    }

    /** What the schema does not see: a strange code, or more than one event. Counts for nothing, and explains. */
    Optional<String> apart(InteropCase one) {
        try {
            Cbor certificate = Sameness.certificate(one.cbor());
            if (certificate instanceof Pairs payload) {
                DccReader.read(payload);
            }
            return valueSets.failure(certificate);
        } catch (Refused refused) {
            return Optional.of("refused at " + refused.step() + ": " + refused.why());
        } catch (NotJudged | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    private static Optional<String> encoded(InteropCase one) throws Refused {
        Cbor ours = Sameness.certificate(CborEncoder.encode(one.json()));
        return Sameness.difference(ours, Sameness.certificate(one.cbor()))
                .map(where -> "what we encode and CBOR differ: " + where);
    }

    private static Claims claims(InteropCase one) throws Refused {
        return ClaimsReader.read(Envelope.open(one.cose()).payload());
    }

    private static Optional<String> unless(boolean good, String wrong) {
        return good ? Optional.empty() : Optional.of(wrong);
    }
}
