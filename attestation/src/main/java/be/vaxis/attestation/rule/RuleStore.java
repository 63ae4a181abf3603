package be.vaxis.attestation.rule;

import java.util.List;

/** Keeps rules, all versions of them. */
public interface RuleStore {

    /** @param country two letters, upper case */
    List<Rule> of(String country);
}
