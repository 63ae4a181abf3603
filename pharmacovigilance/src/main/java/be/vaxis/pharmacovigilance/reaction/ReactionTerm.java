package be.vaxis.pharmacovigilance.reaction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that can happen after a dose.
 *
 * <p>Dutch: <i>reactie</i>. Source: process 9, Pharmacovigilance.
 *
 * @param code ours, such as {@code FEVER}; never changes its meaning
 * @param snomed the concept of SNOMED CT, where there is one
 * @param meddra the lowest level term of MedDRA, eight digits, where the operator has filled it in
 * @param words by language
 */
public record ReactionTerm(String code, Optional<String> snomed, Optional<String> meddra, Map<String, String> words) {

    private static final String USUAL = "en";

    /** In the language, else in English. */
    public String in(Locale language) {
        return String.valueOf(words.getOrDefault(language.getLanguage(), words.get(USUAL)));
    }
}
