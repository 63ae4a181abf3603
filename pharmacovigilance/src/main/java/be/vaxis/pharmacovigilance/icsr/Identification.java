package be.vaxis.pharmacovigilance.icsr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which case this is, and when it was heard of.
 *
 * <p>E2B has no version number: a case with the same identifier and a later {@code mostRecent} or {@code created} is the
 * newer one. Our own number stays with us, in {@link SentCase}.
 *
 * <p>Dutch: <i>identificatie van het geval</i>. Source: ICH E2B(R3) C.1.
 *
 * @param id C.1.1, country, organisation and number joined by hyphens; also the identifier of the message (N.2.r.1)
 * @param worldwideId C.1.8.1, that of the first who sent it; never changes
 * @param created C.1.2, to the second
 * @param firstReceived C.1.4, day at least
 * @param mostRecent C.1.5, day at least
 * @param expedited C.1.7, whether the case falls under the 15 or 90 days; mandatory in the EU; NI only on a case that is
 *     passed on from an older format
 * @param correction C.1.11
 */
public record Identification(
        String id,
        String worldwideId,
        FirstSender firstSender,
        Instant created,
        ReportType type,
        PartialDate firstReceived,
        PartialDate mostRecent,
        Held<Boolean> expedited,
        @Nullable Correction correction) {}
