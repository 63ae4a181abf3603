package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.attempt.Attempts;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.code.BookableCodes;
import org.springframework.stereotype.Component;

/** Lets somebody in by a code, and recognises them by a ticket from then on. */
@Component
class Visits {

    private final BookableCodes codes;
    private final Attempts attempts;
    private final Digests digests;
    private final Tickets tickets;

    Visits(BookableCodes codes, Attempts attempts, Digests digests, Tickets tickets) {
        this.codes = codes;
        this.attempts = attempts;
        this.digests = digests;
        this.tickets = tickets;
    }

    Visit begin(VaccinationCode code, String address) {
        return attempts.with(address, () -> visit(digests.of(code)));
    }

    Visit resume(String ticket) {
        return visit(tickets.open(ticket));
    }

    private Visit visit(CodeDigest code) {
        return new Visit(code, codes.terms(code).orElseThrow(CodeNotUsable::new), tickets.issue(code));
    }
}
