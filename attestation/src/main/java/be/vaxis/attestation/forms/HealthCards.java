package be.vaxis.attestation.forms;

import be.vaxis.attestation.certificate.NobodySigns;
import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.desk.FoundRecord;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.smarthealth.CardIssuer;
import be.vaxis.attestation.smarthealth.CardKey;
import be.vaxis.attestation.smarthealth.HealthCard;
import be.vaxis.attestation.smarthealth.HealthCard.Coding;
import be.vaxis.attestation.smarthealth.HealthCard.Dose;
import be.vaxis.attestation.smarthealth.VaccineCode;
import be.vaxis.attestation.valueset.Encoding;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes SMART Health Cards of the doses of which an EU certificate can be made. None is kept. Who asks is logged by who calls this. */
@Component
public class HealthCards {

    private final FormSettings settings;
    private final FormIssuer issuer;
    private final FormSigners signers;
    private final Holders holders;
    private final CertificateDesk desk;
    private final ValueSets valueSets;
    private final Clock clock;

    HealthCards(
            FormSettings settings,
            FormIssuer issuer,
            FormSigners signers,
            Holders holders,
            CertificateDesk desk,
            ValueSets valueSets,
            Clock clock) {
        this.settings = settings;
        this.issuer = issuer;
        this.signers = signers;
        this.holders = holders;
        this.desk = desk;
        this.valueSets = valueSets;
        this.clock = clock;
    }

    public boolean offered() {
        return settings.smartHealthCard();
    }

    /**
     * The card as a compact JWS.
     *
     * <p>Refuses with {@code formNotOffered}, {@code nothingForForm} or {@code nobodySigns}.
     */
    public String of(PersonId person) {
        requireOffered();
        Holder holder = holders.find(person).orElseThrow(NothingForForm::new);
        PersonName name = holder.name().orElseThrow(NothingForForm::new);
        Instant from = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.plus(settings.cardValid());
        var card = new HealthCard(
                new HealthCard.Holder(
                        name.family(),
                        Arrays.stream(name.given().split(" "))
                                .filter(one -> !one.isEmpty())
                                .toList(),
                        holder.birthDate().map(PartialDate::text).orElse("")),
                doses(person),
                from,
                until,
                null);
        return signed(card, FormSigners.newest(signers.onP256(), from, until));
    }

    /** The keys by which cards are verified. Refuses with {@code formNotOffered}. */
    public String keys() {
        requireOffered();
        return CardKey.document(
                signers.onP256().stream().map(HealthCards::keyOf).distinct().toList());
    }

    private void requireOffered() {
        if (!offered()) {
            throw new FormNotOffered();
        }
    }

    private List<Dose> doses(PersonId person) {
        List<Dose> doses = desk.found(person).stream()
                .filter(record ->
                        record.kind() == Kind.VACCINATION && record.lacks().isEmpty())
                .map(record -> new Dose(codes(record), record.day(), null, null))
                .filter(dose -> !dose.vaccine().isEmpty())
                .toList();
        if (doses.isEmpty()) {
            throw new NothingForForm();
        }
        return doses;
    }

    private List<Coding> codes(FoundRecord record) {
        return valueSets
                .encodingOf(record.what())
                .map(Encoding::product)
                .map(VaccineCode::of)
                .orElse(List.of());
    }

    private String signed(HealthCard card, DocumentSigner signer) {
        try {
            return new CardIssuer(issuer.address(), keyOf(signer), signer.key()).issue(card);
        } catch (GeneralSecurityException unanswered) {
            throw new NobodySigns();
        }
    }

    private static CardKey keyOf(DocumentSigner signer) {
        return CardKey.of((ECPublicKey) signer.certificate().getPublicKey());
    }
}
