package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookedWithCode;
import be.vaxis.reservation.booking.OneBookingEach;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.Directory;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Decides whether a practice may book somebody. Whether they are expected elsewhere is asked again with every booking. */
@Component
class OwnPeopleDesk {

    private final Repository<OwnPerson> people;
    private final OwnPeople rows;
    private final BookableCodes codes;
    private final OneBookingEach each;
    private final Directory directory;

    OwnPeopleDesk(
            Repository<OwnPerson> people,
            OwnPeople rows,
            BookableCodes codes,
            OneBookingEach each,
            Directory directory) {
        this.people = people;
        this.rows = rows;
        this.codes = codes;
        this.each = each;
        this.directory = directory;
    }

    /** @return under which name they are booked */
    @CommandHandler
    CodeDigest handle(TakeIn command) throws Exception {
        if (directory.find(command.practice()).filter(CentreView::isPractice).isEmpty()) {
            throw new PracticeNotOpen();
        }
        if (codes.codeOf(command.patient().owner()).filter(each::isAwaited).isPresent()) {
            throw new BookedWithCode();
        }
        var id = command.person();
        var person = people.loadOrCreate(id.toString(), OwnPerson::new);
        if (!rows.takeIn(command)) {
            throw new BookedAtOtherPractice();
        }
        person.execute(it -> it.takeIn(command));
        return id.name();
    }
}
