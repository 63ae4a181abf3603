package be.vaxis.reservation.lineday;

import java.util.Collection;
import java.util.List;

/** Places that are taken and places that are given back in one go. */
record Turnover(Collection<Claim> taken, Collection<Claim> released) {

    /** The part of it that concerns one line day. */
    Turnover on(LineDayId day) {
        return new Turnover(of(day, taken), of(day, released));
    }

    /** What is given back for somebody who takes it at once. */
    List<Claim> handedOn() {
        return released.stream().filter(this::isTaken).toList();
    }

    List<Claim> givenBack() {
        return released.stream().filter(claim -> !isTaken(claim)).toList();
    }

    private boolean isTaken(Claim released) {
        return taken.stream().anyMatch(claim -> claim.place().equals(released.place()));
    }

    private static List<Claim> of(LineDayId day, Collection<Claim> claims) {
        return claims.stream().filter(claim -> claim.lineDay().equals(day)).toList();
    }
}
