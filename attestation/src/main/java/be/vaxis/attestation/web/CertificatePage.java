package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.FoundRecord;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.attestation.wallet.HeldCertificate;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the holder and of the help desk have in common. */
@Component
class CertificatePage {

    private final ValueSets valueSets;
    private final Clock clock;

    CertificatePage(ValueSets valueSets, Clock clock) {
        this.valueSets = valueSets;
        this.clock = clock;
    }

    /** @param base under which the pages of single certificates are */
    String list(List<FoundRecord> found, String base, String view, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("base", base);
        model.addAttribute("now", clock.instant());
        return view;
    }

    /** What the code says is read out of the code: what is shown is what is carried. */
    String show(HeldCertificate held, String base, Model model) {
        String code = held.code().orElseThrow();
        model.addAttribute("certificate", held);
        model.addAttribute("base", base);
        model.addAttribute("code", code);
        model.addAttribute("picture", QrPicture.of(code));
        model.addAttribute("facts", CertificateFacts.of(read(code), valueSets));
        return "attestation/certificate";
    }

    private static Dcc read(String code) {
        try {
            return CodeReader.read(code).dcc();
        } catch (Refused broken) {
            throw new IllegalStateException("A certificate of ours cannot be read: " + broken.step(), broken);
        }
    }
}
