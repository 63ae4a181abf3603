package be.vaxis.attestation.hcert.command;

import be.vaxis.attestation.hcert.cbor.Cbor;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.cbor.Cbor.Text;
import be.vaxis.attestation.hcert.cwt.Claims;
import be.vaxis.attestation.hcert.json.JsonWriter;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.hcert.read.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A certificate as a line of JSON. */
final class Told {

    private final Map<Cbor, Cbor> members = new LinkedHashMap<>();

    private Told() {}

    static String of(Hcert hcert) {
        return JsonWriter.write(new Told().tell(hcert));
    }

    static String of(Outcome.Valid valid) {
        Told told = new Told();
        told.put("signer", valid.signer().getSubjectX500Principal().getName());
        return JsonWriter.write(told.tell(valid.hcert()));
    }

    private Pairs tell(Hcert hcert) {
        Claims claims = hcert.claims();
        put("keyId", hcert.envelope().keyId().orElse(null));
        put("algorithm", hcert.envelope().algorithm().orElse(null));
        put("issuer", claims.issuer());
        put("issuedAt", claims.issuedAt());
        put("expiresAt", claims.expiresAt());
        members.put(new Text("certificate"), claims.certificate());
        return new Pairs(members);
    }

    private void put(String name, @Nullable Object value) {
        members.put(new Text(name), value == null ? Cbor.NULL : new Text(value.toString()));
    }
}
