package be.vaxis.attestation.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules and certificates as short text, with ' for ". */
final class RuleFixtures {

    static final Instant NOON = Instant.parse("2021-07-01T12:00:00Z");
    static final JsonNode ROSES = json("{'ver':'1.3.0','dob':'1950-01-01','v':[{'mp':'EU/1/20/1528','dn':2,'sd':2}]}");
    static final String YES = "true";

    private RuleFixtures() {}

    static JsonNode json(String text) {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }

    static String text(String identifier, String version, String logic) {
        return """
                {'Identifier':'%s','Type':'Acceptance','Country':'%s','Version':'%s','SchemaVersion':'1.0.0',
                 'Engine':'CERTLOGIC','EngineVersion':'1.0.0','CertificateType':'General',
                 'Description':[{'lang':'EN','desc':'Two doses.'}],'ValidFrom':'2021-06-01T00:00:00Z',
                 'ValidTo':'2022-06-01T00:00:00Z','AffectedFields':['v.0.dn'],'Logic':%s}""".formatted(identifier, identifier.substring(3, 5), version, logic);
    }

    static Rule rule(String identifier, String version, String logic) {
        return RuleReader.read(json(text(identifier, version, logic)));
    }

    static Rule changed(String logic, String from, String to) {
        return RuleReader.read(json(text("VR-BE-0001", "1.0.0", logic).replace(from, to)));
    }

    static Verdict verdict(Rule... rules) {
        return new Judge(new InMemoryRules(List.of(rules))).judge(question());
    }

    static Question question() {
        return new Question(ROSES, "BE", "FR", NOON, Codes.of(Map.of("products", List.of("EU/1/20/1528"))), "trusted");
    }

    static Question at(Instant clock) {
        return new Question(ROSES, "BE", "FR", clock, Codes.of(Map.of()), "trusted");
    }
}
