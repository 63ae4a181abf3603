package be.vaxis.attestation.desk;

import be.vaxis.attestation.content.Lack;
import be.vaxis.kernel.Rejection;
import java.util.Set;
import java.util.TreeSet;

/** A record lacks something; all of it is told. */
public final class NotCertified extends Rejection {

    private final Set<Lack> lacks;

    NotCertified(Set<Lack> lacks) {
        super(
                "attestation:notCertified",
                422,
                "No certificate can be made of this record: " + new TreeSet<>(lacks) + ".");
        this.lacks = Set.copyOf(lacks);
    }

    public Set<Lack> lacks() {
        return lacks;
    }
}
