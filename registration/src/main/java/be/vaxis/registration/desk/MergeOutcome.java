package be.vaxis.registration.desk;

import be.vaxis.registration.desk.Rereading.Doubt;
import be.vaxis.registration.dose.DoseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one vaccination of a provisional identity that was merged.
 *
 * @param version of it now, or of the one that it is the same as
 * @param sameAs the one that the person had before; null when they had none
 * @param counted whether it is registered by this
 * @param doubts why it is kept and not counted; empty when it is, or is none of the campaign
 */
public record MergeOutcome(
        DoseId dose, int version, @Nullable DoseId sameAs, boolean counted, List<Doubt> doubts) {}
