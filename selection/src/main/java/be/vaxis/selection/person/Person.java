package be.vaxis.selection.person;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.selection.person.PersonCommand.ActivateCode;
import be.vaxis.selection.person.PersonCommand.DeactivateCode;
import be.vaxis.selection.person.PersonCommand.DeactivationCause;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.NoteVaccination;
import be.vaxis.selection.person.PersonEvent.CodeActivated;
import be.vaxis.selection.person.PersonEvent.CodeDeactivated;
import be.vaxis.selection.person.PersonEvent.PersonEnrolled;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import be.vaxis.selection.person.PersonEvent.VaccinationNoted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Person {

    /** Of someone who was vaccinated and forgotten without ever having had a code. */
    private static final CodeDigest NO_CODE = new CodeDigest("none");

    @AggregateIdentifier
    private PersonId id;

    private @Nullable Personal<VaccinationCode> plainCode;
    private CodeDigest code = NO_CODE;
    private PostalCode residence;
    private CodeState state = CodeState.NOT_ACTIVATED;
    private @Nullable SelectionSource firstSource;
    private VaccinationStatus vaccination = VaccinationStatus.NOT_VACCINATED;
    private @Nullable LocalDate secondFrom;
    private @Nullable LocalDate secondUntil;
    private boolean forgotten;

    Person() {} // Axon rebuilds a person from its events

    /** Somebody without a history. */
    static Person enrolled(PersonEnrolled enrolment) {
        apply(enrolment);
        return new Person();
    }

    /** Gives somebody a code whom only the register of doses knew. */
    void enrol(PersonEnrolled enrolment) {
        if (plainCode == null && !forgotten) {
            apply(enrolment);
        }
    }

    @CommandHandler
    void handle(ActivateCode command, Clock clock) {
        requireKnown();
        if (vaccination != VaccinationStatus.NOT_VACCINATED) {
            throw new AlreadyVaccinated();
        }
        if (state == CodeState.ACTIVATED) {
            throw new AlreadySelected();
        }
        activate(command.source(), command.terms(), clock);
    }

    /** For a whole list: passes over who was vaccinated or ever selected; true when the code is active now. */
    boolean selectIfDue(SelectionSource source, CodeTerms terms, Clock clock) {
        boolean due = plainCode != null
                && !forgotten
                && firstSource == null
                && vaccination == VaccinationStatus.NOT_VACCINATED;
        if (due) {
            activate(source, terms, clock);
        }
        return due;
    }

    private void activate(SelectionSource source, CodeTerms terms, Clock clock) {
        var first = firstSource == null ? source : firstSource;
        apply(new CodeActivated(id, code, Objects.requireNonNull(plainCode), residence, first, terms, clock.instant()));
    }

    @CommandHandler
    void handle(DeactivateCode command, Clock clock) {
        requireKnown();
        deactivate(command.cause(), clock);
    }

    private void deactivate(DeactivationCause cause, Clock clock) {
        if (state == CodeState.ACTIVATED) {
            apply(new CodeDeactivated(id, code, cause, clock.instant()));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING) // a dose may be registered before the person is enrolled
    void handle(NoteVaccination command, Clock clock, MetPeople met) {
        boolean news = command.status() != vaccination
                || !Objects.equals(command.secondFrom(), secondFrom)
                || !Objects.equals(command.secondUntil(), secondUntil);
        if (forgotten || !news) {
            return;
        }
        meet(command.person(), met);
        apply(new VaccinationNoted(command.person(), command.status(), command.secondFrom(), command.secondUntil()));
        if (command.status() == VaccinationStatus.FULLY_VACCINATED) {
            deactivate(DeactivationCause.VACCINATED, clock);
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING) // also of someone whom only the register of doses knows
    void handle(ForgetPerson command, Clock clock, MetPeople met) {
        if (forgotten) {
            return;
        }
        meet(command.person(), met);
        deactivate(DeactivationCause.FORGOTTEN, clock);
        apply(new PersonForgotten(command.person(), code, command.cause(), clock.instant()));
    }

    private void meet(PersonId person, MetPeople met) {
        if (id == null) {
            met.meet(person);
        }
    }

    private void requireKnown() {
        if (plainCode == null || forgotten) {
            throw new PersonUnknown();
        }
    }

    @EventSourcingHandler
    void on(PersonEnrolled event) {
        id = event.person();
        code = event.code();
        plainCode = event.plainCode();
        residence = event.postalCode();
    }

    @EventSourcingHandler
    void on(CodeActivated event) {
        state = CodeState.ACTIVATED;
        firstSource = event.firstSource();
    }

    @EventSourcingHandler
    void on(CodeDeactivated event) {
        state = CodeState.DEACTIVATED;
    }

    @EventSourcingHandler
    void on(VaccinationNoted event) {
        id = event.person();
        vaccination = event.status();
        secondFrom = event.secondFrom();
        secondUntil = event.secondUntil();
    }

    @EventSourcingHandler
    void on(PersonForgotten event) {
        id = event.person();
        forgotten = true;
    }
}
