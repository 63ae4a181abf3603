package be.vaxis.registration.product;

import java.time.LocalDate;
import java.util.List;

/** The resource file as it is written. */
record ProductTable(
        String source,
        String licence,
        String remark,
        LocalDate campaignFrom,
        List<Product> products,
        List<MixRule> mixes,
        List<BoosterRule> boosters) {}
