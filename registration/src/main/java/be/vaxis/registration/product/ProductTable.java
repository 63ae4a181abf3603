package be.vaxis.registration.product;

import java.time.LocalDate;
import java.util.List;

/**
 * The resource file as it is written.
 *
 * @param elsewhere which of the products are only given in other countries; no page offers them, and they count as any other
 */
record ProductTable(
        String source,
        String licence,
        String remark,
        LocalDate campaignFrom,
        List<String> elsewhere,
        List<Product> products,
        List<MixRule> mixes,
        List<BoosterRule> boosters) {}
