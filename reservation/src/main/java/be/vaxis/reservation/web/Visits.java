package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.attempt.Attempts;
import be.vaxis.reservation.booking.BookedAtPractice;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.code.BookableCodes;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets somebody in by a code, and recognises them by a ticket from then on. */
@Component
class Visits {

    private final BookableCodes codes;
    private final Attempts attempts;
    private final Digests digests;
    private final Tickets tickets;
    private final Clock clock;

    Visits(BookableCodes codes, Attempts attempts, Digests digests, Tickets tickets, Clock clock) {
        this.codes = codes;
        this.attempts = attempts;
        this.digests = digests;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** @param source what is counted when the code cannot be used: an address, or an agent */
    Visit begin(VaccinationCode code, Agency agency, String source) {
        var digest = digests.of(code);
        return attempts.with(source, digest, () -> visit(new Bearer(digest, agency)));
    }

    /** Of somebody who was found in another way than by the code. */
    Visit begin(CodeDigest code, Agency agency) {
        return visit(new Bearer(code, agency));
    }

    Visit resume(String ticket) {
        return visit(tickets.open(ticket));
    }

    private Visit visit(Bearer bearer) {
        var terms = codes.terms(bearer.code()).orElseThrow(CodeNotUsable::new);
        if (!Objects.equals(practiceOf(bearer.agency()), terms.practice())) {
            throw new CodeNotUsable(); // another practice has taken them over
        }
        if (terms.isElsewhere(clock.instant())) {
            throw new BookedAtPractice();
        }
        return new Visit(bearer.code(), bearer.agency(), terms, tickets.issue(bearer));
    }

    private static @Nullable CentreId practiceOf(Agency agency) {
        return agency.party() == Party.PRACTICE && agency.organisation() != null
                ? new CentreId(agency.organisation())
                : null;
    }
}
