package be.vaxis.pharmacovigilance.icsr;

import java.util.stream.Stream;

/**
 * A word of a code list, with its code on paper.
 *
 * <p>Dutch: <i>gecodeerde waarde</i>. Source: ICH E2B(R3), code lists.
 */
interface Coded {

    String code();

    /**
     * @throws MalformedIcsr when the list has no such code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return Stream.of(list.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new MalformedIcsr("no code of " + list.getSimpleName()));
    }
}
