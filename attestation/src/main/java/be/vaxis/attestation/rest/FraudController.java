package be.vaxis.attestation.rest;

import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateCommand.RevokeCertificate;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.wallet.Wallets;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Revokes certificates that were got or handed on by fraud, as somebody shows them. */
@RestController
@RequestMapping("/api/v1/certificates")
@Needs(Permission.REVOKE_CERTIFICATE)
class FraudController {

    /** @param code the text of the QR code that was seen */
    record FraudReport(@NotNull @Size(max = 4300) String code) {}

    private final Wallets wallets;
    private final AccessLog accessLog;
    private final CommandGateway commands;

    FraudController(Wallets wallets, AccessLog accessLog, CommandGateway commands) {
        this.wallets = wallets;
        this.accessLog = accessLog;
        this.commands = commands;
    }

    /**
     * Revokes every copy of the certificate. 204, also the second time; 404 {@code unknownCertificate} when we never made
     * it, or it cannot be read.
     */
    @PostMapping("/_revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@Valid @RequestBody FraudReport report, Caller caller) {
        String uci =
                RevocationHash.ofUci(read(report.code()).dcc().event().id()).base64();
        var certificate = wallets.byIdentifier(uci).orElseThrow(UnknownCertificate::new);
        accessLog.looked(wallets.personOf(certificate), caller, "attestation.revoked", "fraud");
        commands.sendAndWait(new RevokeCertificate(certificate, Reason.FRAUD));
    }

    private static Hcert read(String code) {
        try {
            return CodeReader.read(code.strip());
        } catch (Refused unreadable) {
            throw new UnknownCertificate();
        }
    }
}
