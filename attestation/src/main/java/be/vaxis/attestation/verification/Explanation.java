package be.vaxis.attestation.verification;

import be.vaxis.attestation.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict, worked out once more on the grounds of then.
 *
 * @param verdict as it was given
 * @param rules that were asked and can still be found, in their order
 * @param again what it comes to now; null when grounds are missing
 * @param same whether that is what was answered then, rule by rule
 * @param missing grounds that cannot be found any more, each by its kind and hash
 * @param trustListChanged whether the list is another one by now; what it held for this certificate was kept
 */
public record Explanation(
        GivenVerdict verdict,
        List<Rule> rules,
        @Nullable Examined again,
        boolean same,
        List<Missing> missing,
        boolean trustListChanged) {

    /** What is not there any more. */
    public record Missing(Kind kind, String hash) {

        /** Of grounds. */
        public enum Kind {
            RULE,
            VALUE_SETS,
            SIGNER
        }
    }

    public Explanation {
        rules = List.copyOf(rules);
        missing = List.copyOf(missing);
    }
}
