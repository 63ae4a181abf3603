package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.signal.LotClusters;
import java.util.Map;
import java.util.Optional;

/**
 * A lot as the agency looks at it; of people it knows nothing.
 *
 * @param found against the other lots of the product; none when no dose of it is known
 * @param reactions reports of each, the most reported first
 */
public record LotView(
        String product, String lot, long reports, Optional<LotClusters.Found> found, Map<String, Long> reactions) {}
