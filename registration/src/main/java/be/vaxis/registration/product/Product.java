package be.vaxis.registration.product;

import be.vaxis.kernel.Cnk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A vaccine as we register it.
 *
 * <p>Dutch: <i>vaccin</i>. Source: process 4, Registration (name of the vaccine, CNK or ATC).
 *
 * @param code ours, and the one that contexts tell each other: {@code COMIRNATY}
 * @param brand as printed on the package
 * @param cnk invented, as the real list may not be passed on; its check digit is valid
 * @param gtins of its vials and boxes; invented as well
 * @param snomed the vaccine product in the Belgian edition, the same for every brand against covid-19
 * @param eu what an EU certificate calls it
 * @param atc one for each range of years
 * @param rules oldest first
 * @param questions to ask before it is given
 */
public record Product(
        String code,
        String brand,
        Cnk cnk,
        List<Gtin> gtins,
        String snomed,
        EuCodes eu,
        List<AtcCode> atc,
        List<SeriesRule> rules,
        List<Question> questions) {

    public Product {
        gtins = List.copyOf(gtins);
        atc = List.copyOf(atc);
        rules = rules.stream().sorted(Comparator.comparing(SeriesRule::from)).toList();
        questions = List.copyOf(questions);
    }

    /** As it read first, for what was given before that: in a trial, or abroad. */
    public Optional<SeriesRule> firstRule() {
        return rules.stream().findFirst();
    }

    /** The rule for a dose given on this day; empty when the product was not in use yet. */
    public Optional<SeriesRule> ruleOn(LocalDate given) {
        return rules.stream().filter(rule -> !rule.from().isAfter(given)).reduce((older, newer) -> newer);
    }

    /** The substance code in the index of the year of this day. */
    public Optional<String> atcOn(LocalDate given) {
        return atc.stream()
                .filter(code -> code.isOf(given.getYear()))
                .map(AtcCode::code)
                .findFirst();
    }
}
