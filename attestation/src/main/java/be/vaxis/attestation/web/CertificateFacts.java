package be.vaxis.attestation.web;

import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event.Recovery;
import be.vaxis.attestation.hcert.dcc.Event.Test;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.valueset.ValueSet;
import be.vaxis.attestation.valueset.ValueSets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a certificate, for people: codes by their names, in the order of the paper. */
final class CertificateFacts {

    /**
     * One line.
     *
     * @param name of the message {@code attestation.fact.<name>}
     * @param value as the certificate has it
     */
    record Fact(String name, String value) {}

    private final ValueSets sets;
    private final List<Fact> facts = new ArrayList<>();

    private CertificateFacts(ValueSets sets) {
        this.sets = sets;
    }

    static List<Fact> of(Dcc dcc, ValueSets sets) {
        CertificateFacts facts = new CertificateFacts(sets);
        facts.add("name", (dcc.name().given() + " " + dcc.name().family()).strip());
        facts.add("birthDate", dcc.birthDate());
        facts.add("disease", facts.named(ValueSets.DISEASE, dcc.event().disease()));
        switch (dcc.event()) {
            case Vaccination vaccination -> facts.vaccination(vaccination);
            case Test test -> facts.test(test);
            case Recovery recovery -> facts.recovery(recovery);
        }
        facts.add("country", facts.named(ValueSets.COUNTRY, dcc.event().country()));
        facts.add("issuer", dcc.event().issuer());
        facts.add("id", dcc.event().id());
        return List.copyOf(facts.facts);
    }

    private void vaccination(Vaccination event) {
        add("product", named(ValueSets.PRODUCT, event.product()));
        add("prophylaxis", named(ValueSets.PROPHYLAXIS, event.prophylaxis()));
        add("holder", named(ValueSets.HOLDER, event.holder()));
        add("dose", event.dose() + "/" + event.doses());
        add("given", event.given());
    }

    private void test(Test event) {
        add("type", named(ValueSets.TEST_TYPE, event.type()));
        add("testName", event.name());
        add("device", named(ValueSets.TEST_DEVICE, event.device()));
        add("taken", event.taken());
        add("result", named(ValueSets.TEST_RESULT, event.result()));
        add("centre", event.centre());
    }

    private void recovery(Recovery event) {
        add("firstPositive", event.firstPositive());
        add("validFrom", event.validFrom());
        add("validUntil", event.validUntil());
    }

    private void add(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.add(new Fact(name, value.toString()));
        }
    }

    private String named(String set, String code) {
        return sets.editions().stream()
                .filter(edition -> edition.id().equals(set) && edition.knows(code))
                .findFirst()
                .map(edition -> edition.entries().get(code))
                .map(ValueSet.Entry::display)
                .orElse(code);
    }
}
