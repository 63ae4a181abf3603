package be.vaxis.attestation.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * What one capital becomes.
 *
 * <p>Where the tables of Doc 9303-3 leave a choice, the first is taken: Ä is AE, Å AA, Ñ N, Ö OE, Ü UE. Cyrillic follows
 * the general column, since a name does not tell its language: Г is G. A letter with a mark that is in no table is the
 * letter without.
 */
final class Letters {

    private static final String LATIN = """
            Ä AE  Å AA  Æ AE  Ð D   Đ D   Ħ H   I I   Ĳ IJ  Ł L   Ŀ L   Ŋ N   Ö OE
            Ø OE  Œ OE  Þ TH  Ŧ T   Ü UE  ẞ SS  Ə E   Ɓ B   Ɗ D   Ɖ D   Ɛ E   Ƒ F
            Ɣ G   Ɨ I   Ƙ K   Ɲ N   Ɔ O   Ʊ U   Ƴ Y   Ɥ H   Ʒ Z   Ǝ E   Ɩ I   ĸ K
            """;

    private static final String CYRILLIC = """
            А A   Б B   В V   Г G   Д D   Е E   Ё E   Ж ZH  З Z   И I   Й I   К K
            Л L   М M   Н N   О O   П P   Р R   С S   Т T   У U   Ф F   Х KH  Ц TS
            Ч CH  Ш SH  Щ SHCH Ъ IE Ы Y   Э E   Ю IU  Я IA  Ђ D   Є IE  Ѕ DZ  І I
            Ї I   Ј J   Љ LJ  Њ NJ  Ќ K   Ў U   Џ DZ  Ѓ G   Ћ C   Ѫ U   Ѵ Y   Ґ G
            Ғ G   Һ C
            """;

    private static final Map<Integer, String> TABLE = table(LATIN + CYRILLIC);

    private Letters() {}

    /** @param letter a capital, composed; of marks alone and of what is no letter nothing is left */
    static String of(int letter) {
        String known = TABLE.get(letter);
        if (known != null) {
            return known;
        }
        StringBuilder base = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Form.NFD)
                .codePoints()
                .forEach(part -> base.append(plain(part)));
        return base.toString();
    }

    private static String plain(int part) {
        return part >= 'A' && part <= 'Z' ? Character.toString(part) : TABLE.getOrDefault(part, "");
    }

    private static Map<Integer, String> table(String text) {
        Map<Integer, String> table = new HashMap<>();
        String[] words = text.strip().split("\\s+");
        for (int place = 0; place < words.length; place += 2) {
            table.put(words[place].codePointAt(0), words[place + 1]);
        }
        return Map.copyOf(table);
    }
}
