package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.document.CertificatePrinter;
import be.vaxis.attestation.document.Layout;
import be.vaxis.attestation.document.PrintedCertificate;
import be.vaxis.attestation.forms.DdccCodes;
import be.vaxis.attestation.forms.HealthCards;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.posting.CertificateLetter;
import be.vaxis.attestation.posting.Hindrance;
import be.vaxis.attestation.posting.LetterDesk;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the holder and of the help desk have in common. What is shown is read out of the code that is carried. */
@Component
class CertificatePage {

    private final CertificateDesk desk;
    private final LetterDesk letters;
    private final HealthCards cards;
    private final DdccCodes ddcc;
    private final CertificatePrinter printer;
    private final ValueSets valueSets;
    private final Clock clock;

    CertificatePage(
            CertificateDesk desk,
            LetterDesk letters,
            HealthCards cards,
            DdccCodes ddcc,
            CertificatePrinter printer,
            ValueSets valueSets,
            Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.cards = cards;
        this.ddcc = ddcc;
        this.printer = printer;
        this.valueSets = valueSets;
        this.clock = clock;
    }

    /** @param base under which the pages of single certificates are */
    String list(Optional<PersonId> person, String base, String view, Model model) {
        model.addAttribute("found", person.map(desk::found).orElse(List.of()));
        model.addAttribute("corrections", person.map(desk::corrections).orElse(Map.of()));
        List<CertificateLetter> posted = person.map(letters::of).orElse(List.of());
        model.addAttribute("letters", posted);
        model.addAttribute("letterOpen", posted.stream().anyMatch(CertificateLetter::open));
        model.addAttribute(
                "hindrance",
                person.map(letters::hindrance)
                        .orElse(Optional.of(Hindrance.NO_ADDRESS))
                        .map(Hindrance::word)
                        .orElse(null));
        model.addAttribute("cardOffered", cards.offered());
        model.addAttribute("base", base);
        model.addAttribute("now", clock.instant());
        return view;
    }

    String show(HeldCertificate held, String base, Locale language, Model model) {
        PrintedCertificate certificate = read(held);
        model.addAttribute("address", base + "/" + held.certificate().value());
        model.addAttribute("base", base);
        model.addAttribute("kind", certificate.kind());
        model.addAttribute("ddccOffered", ddcc.offered() && certificate.kind() == Kind.VACCINATION);
        model.addAttribute("code", certificate.code());
        model.addAttribute("picture", QrPicture.of(certificate.code()));
        model.addAttribute("lines", printer.lines(certificate, language));
        return "attestation/certificate";
    }

    /** The file, kept by no cache, under a name that tells nothing about anybody. */
    ResponseEntity<byte[]> pdf(HeldCertificate held, Layout layout, Locale language) {
        var name =
                ContentDisposition.attachment().filename("eu-certificate.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(printer.print(read(held), layout, spoken(language)));
    }

    private static Language spoken(Locale page) {
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(page.getLanguage()))
                .findFirst()
                .orElse(Language.NL);
    }

    private PrintedCertificate read(HeldCertificate held) {
        return PrintedCertificate.ours(held.code().orElseThrow(), valueSets);
    }
}
