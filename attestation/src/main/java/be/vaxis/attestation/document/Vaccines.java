package be.vaxis.attestation.document;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The name of a vaccine as it stands on a document: brand and maker; our own code when no name is known. */
@Component
public class Vaccines {

    private final MessageSource words;

    public Vaccines(MessageSource words) {
        this.words = words;
    }

    public String name(String product) {
        var name = words.getMessage("attestation.vaccine." + product, null, product, Locale.ENGLISH);
        return name == null ? product : name;
    }
}
