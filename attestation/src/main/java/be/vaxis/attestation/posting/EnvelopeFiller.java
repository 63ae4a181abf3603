package be.vaxis.attestation.posting;

import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.desk.FoundRecord;
import be.vaxis.attestation.document.CertificatePrinter;
import be.vaxis.attestation.document.Layout;
import be.vaxis.attestation.document.PrintedCertificate;
import be.vaxis.attestation.holder.Holders;
import be.vaxis.attestation.holder.Postal;
import be.vaxis.attestation.posting.Envelope.Cover;
import be.vaxis.attestation.posting.LetterQueue.Waiting;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints what goes into an envelope: the certificates that count and say what is on record at this moment. */
@Component
class EnvelopeFiller {

    /** What one envelope holds at the lowest rate. */
    static final int MOST = 6;

    private static final String WORDS = "attestation.letter.";

    private final Holders holders;
    private final CertificateDesk desk;
    private final CertificatePrinter printer;
    private final ValueSets valueSets;
    private final MessageSource words;
    private final URI page;

    EnvelopeFiller(
            Holders holders,
            CertificateDesk desk,
            CertificatePrinter printer,
            ValueSets valueSets,
            MessageSource words,
            @Value("${vaxis.public-url:http://localhost:8080}") String publicUrl) {
        this.holders = holders;
        this.desk = desk;
        this.printer = printer;
        this.valueSets = valueSets;
        this.words = words;
        this.page = URI.create(publicUrl.replaceAll("/+$", "") + "/my/certificates");
    }

    /** Empty when there is no address or no certificate any more. */
    Optional<Envelope> fill(Waiting letter) {
        return holders.postal(letter.person()).flatMap(to -> fill(letter, to));
    }

    private Optional<Envelope> fill(Waiting letter, Postal to) {
        List<byte[]> papers = desk.found(letter.person()).stream()
                .flatMap(record -> shown(letter.person(), record).stream())
                .limit(MOST)
                .map(held -> printer.print(read(held), Layout.A4, to.language()))
                .toList();
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Envelope(
                        letter.letter(), to.name(), to.address(), to.language(), cover(to.language()), papers));
    }

    private Optional<HeldCertificate> shown(PersonId person, FoundRecord record) {
        return record.lacks().isEmpty() ? desk.show(person, record.record()) : Optional.empty();
    }

    private PrintedCertificate read(HeldCertificate held) {
        return PrintedCertificate.ours(held.code().orElseThrow(), valueSets);
    }

    private Cover cover(Language language) {
        return new Cover(
                say("from", language).lines().toList(),
                say("subject", language),
                say("text", language).lines().toList(),
                say("link", language),
                page);
    }

    private String say(String name, Language language) {
        return words.getMessage(WORDS + name, null, language.locale());
    }
}
