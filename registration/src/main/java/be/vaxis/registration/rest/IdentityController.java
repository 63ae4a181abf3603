package be.vaxis.registration.rest;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.IdentityDesk;
import be.vaxis.registration.desk.MergeOutcome;
import be.vaxis.registration.identity.Identities;
import be.vaxis.registration.identity.ProvisionalIdentity;
import be.vaxis.registration.identity.ProvisionalIdentity.State;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People who were told of without an INSZ: a BIS number is requested, and they become a part of whoever they are. */
@RestController
@RequestMapping("/api/v1/provisional-identities")
@Needs(Permission.HELP_DESK)
class IdentityController {

    /**
     * @param state absent for all that are not merged yet
     * @param after the last one of the page before; absent to begin
     */
    record IdentitySearch(@Nullable State state, @Nullable UUID after) {}

    /** @param next what to send as {@code after} for the next page; absent on the last one */
    record Identified(List<Provisional> items, @Nullable UUID next) {}

    /**
     * @param register that gave the number, and {@code number} in it
     * @param source who told of them first
     * @param requested when a BIS number was requested; absent when none is
     */
    record Provisional(
            UUID identity,
            String register,
            String number,
            String source,
            Instant since,
            int vaccinations,
            State state,
            @Nullable LocalDate requested,
            @Nullable Instant merged) {

        static Provisional of(ProvisionalIdentity one) {
            return new Provisional(
                    one.identity().value(),
                    one.register(),
                    one.number().value().map(OtherNumber::value).orElse(""),
                    one.source().value(),
                    one.since(),
                    one.vaccinations(),
                    one.state(),
                    one.requested(),
                    one.merged());
        }
    }

    record BisRequest(@NotNull LocalDate day) {}

    record MergeRequest(@NotNull Insz insz) {}

    record Merged(List<MergedVaccination> vaccinations) {}

    /**
     * @param version of it now, or of the one that it is the same as
     * @param sameAs the one that the person had before; absent when they had none
     * @param counted whether it is registered as a dose by this
     * @param reasons for which it is kept and not counted
     */
    record MergedVaccination(
            UUID vaccination, int version, @Nullable UUID sameAs, boolean counted, List<Reason> reasons) {

        static MergedVaccination of(MergeOutcome one) {
            var same = one.sameAs();
            return new MergedVaccination(
                    one.dose().value(),
                    one.version(),
                    same == null ? null : same.value(),
                    one.counted(),
                    one.doubts().stream()
                            .map(doubt -> new Reason(doubt.type(), doubt.text()))
                            .toList());
        }
    }

    /** @param type the name of a refusal, or the element that is doubted */
    record Reason(String type, String text) {}

    private final Identities identities;
    private final IdentityDesk desk;
    private final Freshness freshness;

    IdentityController(Identities identities, IdentityDesk desk, Freshness freshness) {
        this.identities = identities;
        this.desk = desk;
        this.freshness = freshness;
    }

    /** Those who waited longest first, fifty at a time. Each of them can read that. */
    @PostMapping("/_search")
    Identified search(@RequestBody IdentitySearch search, Caller caller) {
        freshness.await(Identities.GROUP);
        UUID after = search.after();
        var found = identities.page(search.state(), after == null ? null : new PersonId(after), caller);
        return new Identified(
                found.stream().map(Provisional::of).toList(),
                found.size() < Identities.PAGE
                        ? null
                        : found.getLast().identity().value());
    }

    /**
     * Notes on which day a BIS number was requested. 204, also the second time; 404 {@code unknownIdentity}; 409 {@code
     * identityMoved} once it is merged; 422 {@code requestedInFuture}.
     */
    @PostMapping("/{identity}/bis-request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void request(@PathVariable UUID identity, @Valid @RequestBody BisRequest request, Caller caller) {
        desk.request(new PersonId(identity), request.day(), caller);
    }

    /** Notes that none is requested any more. 204, also the second time; 404; 409 {@code identityMoved}. */
    @DeleteMapping("/{identity}/bis-request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID identity, Caller caller) {
        desk.withdrawRequest(new PersonId(identity), caller);
    }

    /**
     * Makes it a part of the person with this INSZ, with all that was told of it; what can be counted is registered. The same
     * again changes nothing. 404 {@code unknownIdentity}; 409 {@code mergedElsewhere}.
     */
    @PostMapping("/{identity}/merge")
    Merged merge(@PathVariable UUID identity, @Valid @RequestBody MergeRequest request, Caller caller) {
        return new Merged(desk.merge(new PersonId(identity), request.insz(), caller).stream()
                .map(MergedVaccination::of)
                .toList());
    }
}
