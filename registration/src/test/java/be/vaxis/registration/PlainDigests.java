package be.vaxis.registration;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.VaccinationCode;

/** Stands in for the keyed hashes. */
public final class PlainDigests implements Digests {

    @Override
    public String of(Insz insz) {
        return of("insz", insz.value());
    }

    @Override
    public CodeDigest of(VaccinationCode code) {
        return new CodeDigest(of("code", code.printed()));
    }

    @Override
    public String of(String use, String text) {
        return Integer.toHexString((use + "/" + text).hashCode());
    }
}
