package be.vaxis.selection.rest;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sex;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.EnrolmentResult;
import be.vaxis.selection.person.Enrollee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes people over from a register. Idempotent by INSZ: a list that was cut off is sent again. */
@RestController
@RequestMapping("/api/v1/people")
@Needs({Permission.SELECT_PEOPLE, Permission.INVITE_PEOPLE})
class PeopleController {

    record EnrolmentRequest(
            @NotEmpty @Size(max = EnrolPeople.MOST) List<@NotNull @Valid PersonBody> people) {}

    /** The postal code of the address is that of residence. */
    record PersonBody(
            @NotNull Insz insz,
            @NotNull PersonName name,
            @NotNull PartialDate birthDate,
            @NotNull Sex sex,
            @NotNull Address address,
            @Nullable Contact contact,
            @NotNull Language language,
            @Nullable RizivNumber gmdHolder,
            @Nullable String collectivity,
            @Nullable String careProfession) {

        Enrollee enrollee() {
            return new Enrollee(
                    insz,
                    name,
                    birthDate,
                    sex,
                    address,
                    contact == null ? Contact.none() : contact,
                    language,
                    gmdHolder,
                    collectivity,
                    careProfession);
        }

        @Override
        public String toString() {
            return "person:***";
        }
    }

    private final CommandGateway commands;

    PeopleController(CommandGateway commands) {
        this.commands = commands;
    }

    /** Gives everyone who has none a code, not activated. 200 with the counts; 400 {@code badRequest}. */
    @PostMapping
    EnrolmentResult enrol(@Valid @RequestBody EnrolmentRequest request) {
        return commands.sendAndWait(new EnrolPeople(
                request.people().stream().map(PersonBody::enrollee).toList()));
    }
}
