package be.vaxis.registration.desk;

import be.vaxis.registration.dose.Sharing;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * In which campaign consent to share is asked.
 *
 * <p>Source: the cooperation agreement of 12 March 2021 makes registering a duty, so that Belgium asks for none; the Dutch
 * register asks for it.
 *
 * @param askedFor the vaccines of that campaign, by our code; none where registering is a duty
 */
@ConfigurationProperties("vaxis.registration.sharing")
public record SharingSettings(@DefaultValue Set<String> askedFor) {

    public static final SharingSettings DUTY = new SharingSettings(Set.of());

    public SharingSettings {
        askedFor = Set.copyOf(askedFor);
    }

    public boolean isAsked(String product) {
        return askedFor.contains(product);
    }

    /**
     * What is registered; null where it is not asked. Where it is, silence is no consent.
     *
     * @throws SharingIsDuty when it is not asked, and withheld
     */
    @Nullable
    Sharing of(String product, @Nullable Sharing told) {
        if (isAsked(product)) {
            return told == null ? Sharing.WITHHELD : told;
        }
        if (told == Sharing.WITHHELD) {
            throw new SharingIsDuty();
        }
        return null;
    }
}
