package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.code.BookableCodes;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Finds the code of somebody at the desk, and lets the person read that it was looked for. */
@Component
class DeskSearch {

    private static final int DIGITS_OF_AN_INSZ = 11;

    private final PersonIndex people;
    private final Digests digests;
    private final BookableCodes codes;
    private final AccessLog accessLog;
    private final Clock clock;

    DeskSearch(PersonIndex people, Digests digests, BookableCodes codes, AccessLog accessLog, Clock clock) {
        this.people = people;
        this.digests = digests;
        this.codes = codes;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * @param who a number, with or without dots and hyphens, or a code
     * @throws be.vaxis.kernel.InvalidWord when it is neither
     * @throws CodeNotUsable when nobody with this number or code is invited
     * @throws NotOfThisCentre when somebody of a centre asks for a person whom another centre serves
     */
    CodeDigest find(String who, Caller caller) {
        var code = isNumber(who) ? byNumber(Insz.parse(who), caller) : byCode(VaccinationCode.parse(who), caller);
        if (!caller.may(Permission.HELP_DESK)) {
            refuseOtherCentre(code, caller);
        }
        return code;
    }

    boolean isDeclined(CodeDigest code) {
        return codes.isDeclined(code);
    }

    private CodeDigest byNumber(Insz insz, Caller caller) {
        var person = people.find(insz).orElseThrow(CodeNotUsable::new);
        accessLog.looked(person, caller, "reservation.booking", "desk");
        return codes.codeOf(person).orElseThrow(CodeNotUsable::new);
    }

    private CodeDigest byCode(VaccinationCode typed, Caller caller) {
        var code = digests.of(typed);
        codes.holderOf(code).ifPresent(person -> accessLog.looked(person, caller, "reservation.booking", "desk"));
        if (codes.terms(code).isEmpty() && !codes.isDeclined(code)) {
            throw new CodeNotUsable();
        }
        return code;
    }

    private void refuseOtherCentre(CodeDigest code, Caller caller) {
        var today = BelgianTime.dateOf(clock.instant());
        var served = codes.terms(code).flatMap(terms -> terms.competence().on(today));
        if (served.map(CentreId::code).filter(caller::worksFor).isEmpty()) {
            throw new NotOfThisCentre();
        }
    }

    private static boolean isNumber(String who) {
        return who.chars().filter(Character::isDigit).count() == DIGITS_OF_AN_INSZ
                && who.chars().noneMatch(Character::isLetter);
    }
}
