package be.vaxis.infra.belgium;

import be.vaxis.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What a place is called in the three languages of the country; German only where it is spoken. */
record Names3(String nl, String fr, @Nullable String de) {

    String in(Language language, Language local) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case DE -> de == null ? fr : de;
            case EN -> local == Language.EN ? nl : in(local, local);
        };
    }
}
