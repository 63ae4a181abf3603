package be.vaxis.attestation.smarthealth;

import be.vaxis.attestation.smarthealth.HealthCard.Dose;
import be.vaxis.attestation.smarthealth.HealthCard.Holder;
import java.net.URI;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The claims of a card as small JSON: no identifiers, texts or displays, and references of two words.
 *
 * <p>Source: framework, <i>Health Cards are Small</i>; FHIR R4 (4.0.1), Patient and Immunization.
 */
final class Payload {

    private static final String PATIENT = "resource:0";
    private static final JsonMapper JSON = new JsonMapper();

    private Payload() {}

    static byte[] of(HealthCard card, URI issuer) {
        var claims = object().put("iss", issuer.toString())
                .put("nbf", card.validFrom().getEpochSecond());
        if (card.expires() != null) {
            claims.put("exp", card.expires().getEpochSecond());
        }
        var credential = claims.putObject("vc");
        credential.putArray("type").add("https://smarthealth.cards#health-card");
        credential.putObject("credentialSubject").put("fhirVersion", "4.0.1").set("fhirBundle", bundle(card));
        if (card.revocationId() != null) {
            credential.put("rid", card.revocationId());
        }
        return JSON.writeValueAsBytes(claims);
    }

    private static ObjectNode bundle(HealthCard card) {
        var bundle = object().put("resourceType", "Bundle").put("type", "collection");
        var entries = bundle.putArray("entry");
        entries.addObject().put("fullUrl", PATIENT).set("resource", patient(card.holder()));
        for (int i = 0; i < card.doses().size(); i++) {
            entries.addObject()
                    .put("fullUrl", "resource:" + (i + 1))
                    .set("resource", immunization(card.doses().get(i)));
        }
        return bundle;
    }

    private static ObjectNode patient(Holder holder) {
        var patient = object().put("resourceType", "Patient");
        var name = patient.putArray("name").addObject().put("family", holder.family());
        if (!holder.given().isEmpty()) {
            var given = name.putArray("given");
            holder.given().forEach(given::add);
        }
        if (!holder.birthDate().isEmpty()) {
            patient.put("birthDate", holder.birthDate());
        }
        return patient;
    }

    private static ObjectNode immunization(Dose dose) {
        var immunization = object().put("resourceType", "Immunization").put("status", "completed");
        var codes = immunization.putObject("vaccineCode").putArray("coding");
        dose.vaccine()
                .forEach(code -> codes.addObject().put("system", code.system()).put("code", code.code()));
        immunization.putObject("patient").put("reference", PATIENT);
        immunization.put("occurrenceDateTime", dose.given().toString());
        if (dose.lot() != null) {
            immunization.put("lotNumber", dose.lot());
        }
        if (dose.performer() != null) {
            immunization.putArray("performer").addObject().putObject("actor").put("display", dose.performer());
        }
        return immunization;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
