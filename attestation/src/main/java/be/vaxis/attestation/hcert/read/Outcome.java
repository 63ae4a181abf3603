package be.vaxis.attestation.hcert.read;

import be.vaxis.attestation.hcert.Step;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** What became of a code. */
public sealed interface Outcome {

    /**
     * Every step was good. Whether its holder may enter, or counts as vaccinated, is for rules elsewhere.
     *
     * @param signer who vouches for it
     */
    record Valid(Hcert hcert, X509Certificate signer) implements Outcome {}

    /**
     * A step failed.
     *
     * @param step the first one that did
     * @param why for people who look into it; repeats nothing that the code says of a person
     * @param hcert what stands in it, when it could be read; not to be relied on
     */
    record Invalid(Step step, String why, @Nullable Hcert hcert) implements Outcome {}
}
