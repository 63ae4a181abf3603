package be.vaxis.attestation.conformance;

import java.io.IOException;

/** Holds something of ours against the cases of one folder. */
@FunctionalInterface
public interface Judge {

    /** Adds its scores; a folder that is not there is a remark. */
    void judge(Scores scores) throws IOException;
}
