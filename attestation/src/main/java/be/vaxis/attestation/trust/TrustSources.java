package be.vaxis.attestation.trust;

import java.util.List;

/** Whose lists are imported here; none where the settings name none. */
public record TrustSources(List<TrustSource> all) {}
