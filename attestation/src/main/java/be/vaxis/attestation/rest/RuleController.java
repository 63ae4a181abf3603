package be.vaxis.attestation.rest;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rulebook.RuleDesk;
import be.vaxis.attestation.rulebook.RuleFault;
import be.vaxis.attestation.rulebook.UnfitRules;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishes the rules by which certificates are accepted. */
@RestController
@Needs(Permission.PUBLISH_RULES)
class RuleController {

    private static final int MOST = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final RuleDesk desk;

    RuleController(RuleDesk desk) {
        this.desk = desk;
    }

    /** @param hash of what the rule says, as verdicts name it */
    record PublishedRule(String identifier, String version, Instant validFrom, Instant validTo, String hash) {

        static PublishedRule of(Rule rule) {
            return new PublishedRule(
                    rule.identifier(), rule.version().toString(), rule.from(), rule.until(), rule.hash());
        }
    }

    /**
     * Publishes rules in the format of the EU gateway: all of them, or none.
     *
     * <p>A new version stands beside the old one, which is kept; a rule that is published already stays as it is. At most
     * 500 at once. 200; 400 {@code badRequest} with every fault of every rule: a version that does not rise, logic that is
     * no CertLogic, a country that does not exist, an acceptance rule of our own country that starts less than 48 hours or
     * more than two weeks from now; 409 {@code tooManyRules}.
     */
    @PostMapping("/api/v1/rules")
    List<PublishedRule> publish(@RequestBody List<@Nullable Map<String, @Nullable Object>> rules) throws BindException {
        if (rules.isEmpty() || rules.size() > MOST) {
            throw faults(rules, List.of(new FieldError("rules", "rules", "From 1 to " + MOST + " rules.")));
        }
        List<JsonNode> sent =
                rules.stream().map(rule -> (JsonNode) JSON.valueToTree(rule)).toList();
        try {
            return desk.publish(sent).stream().map(PublishedRule::of).toList();
        } catch (UnfitRules unfit) {
            throw faults(
                    rules, unfit.faults().stream().map(RuleController::told).toList());
        }
    }

    private static FieldError told(RuleFault fault) {
        return new FieldError("rules", "[" + fault.index() + "]." + fault.field(), fault.message());
    }

    private static BindException faults(Object sent, List<FieldError> faults) {
        BindException all = new BindException(sent, "rules");
        faults.forEach(all::addError);
        return all;
    }
}
