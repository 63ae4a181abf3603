package be.vaxis.attestation.rest;

import be.vaxis.attestation.amending.LostKeys;
import be.vaxis.attestation.amending.LostKeys.Progress;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A signing key is lost: what it signed is revoked, and its holders make it anew. */
@RestController
@RequestMapping("/api/v1/certificate-keys")
@Needs(Permission.OPERATE)
class LostKeyController {

    /** @param kid Base64 of 8 bytes, as the trust list has it */
    record LostKey(
            @NotNull @Pattern(regexp = "[A-Za-z0-9+/]{11}=") String kid) {}

    private final LostKeys keys;
    private final Clock clock;

    LostKeyController(LostKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Begins to revoke all that the key signed, in the background. 202 with how far it is, also the second time. Take the key
     * out of use first, or what is made meanwhile is signed with it again.
     */
    @PostMapping("/_lost")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress lost(@Valid @RequestBody LostKey lost) {
        keys.tell(lost.kid(), clock.instant());
        return keys.progress(lost.kid()).orElseThrow();
    }
}
