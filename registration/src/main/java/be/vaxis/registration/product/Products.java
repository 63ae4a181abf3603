package be.vaxis.registration.product;

import be.vaxis.kernel.Cnk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of vaccines, in the order in which they are offered.
 *
 * <p>Dutch: <i>productentabel</i>. Source: {@code registration/products.json}, which names its own sources.
 */
@Component
public final class Products {

    private static final String TABLE = "/registration/products.json";

    private final LocalDate campaignFrom;
    private final Set<String> elsewhere;
    private final List<MixRule> mixes;
    private final List<BoosterRule> boosters;
    private final Map<String, Product> byCode = new LinkedHashMap<>();

    public Products() {
        this(read(Objects.requireNonNull(Products.class.getResourceAsStream(TABLE))));
    }

    private Products(ProductTable table) {
        campaignFrom = table.campaignFrom();
        elsewhere = Set.copyOf(table.elsewhere());
        mixes = List.copyOf(table.mixes());
        boosters = table.boosters().stream()
                .sorted(Comparator.comparing(BoosterRule::from))
                .toList();
        table.products().forEach(product -> byCode.put(product.code(), product));
    }

    /** Another table of the same form. */
    public static Products of(InputStream table) {
        return new Products(read(table));
    }

    /** The first day on which anybody was vaccinated. */
    public LocalDate campaignFrom() {
        return campaignFrom;
    }

    public List<Product> all() {
        return List.copyOf(byCode.values());
    }

    /** Without those that are only given in other countries. */
    public List<Product> usedHere() {
        return byCode.values().stream()
                .filter(product -> !elsewhere.contains(product.code()))
                .toList();
    }

    /**
     * The vaccine with our code.
     *
     * @throws UnknownProduct when there is none
     */
    public Product named(String code) {
        return find(code).orElseThrow(UnknownProduct::new);
    }

    /** As {@link #named}, for what is read back: a product may have left the table since. */
    public Optional<Product> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The vaccine with this national code.
     *
     * @throws UnknownProduct when there is none
     */
    public Product withCnk(Cnk cnk) {
        return all().stream()
                .filter(product -> product.cnk().equals(cnk))
                .findFirst()
                .orElseThrow(UnknownProduct::new);
    }

    /**
     * The vaccine in the vial or box with this number.
     *
     * @throws UnknownProduct when there is none
     */
    public Product withGtin(Gtin gtin) {
        return all().stream()
                .filter(product -> product.gtins().contains(gtin))
                .findFirst()
                .orElseThrow(UnknownProduct::new);
    }

    /**
     * The vaccine that a program names by our code or by its national code.
     *
     * @throws UnknownProduct when there is none
     */
    public Product recognised(String codeOrCnk) {
        return codeOrCnk.matches("[0-9].*") ? withCnk(Cnk.parse(codeOrCnk)) : named(codeOrCnk);
    }

    /**
     * The vaccine that an EU certificate calls so ({@code mp}).
     *
     * @throws UnknownProduct when there is none
     */
    public Product certifiedAs(String medicinalProduct) {
        return all().stream()
                .filter(product -> product.eu().product().equals(medicinalProduct))
                .findFirst()
                .orElseThrow(UnknownProduct::new);
    }

    /**
     * The only vaccine that ever had this substance code.
     *
     * @throws UnknownProduct when there is none
     * @throws AmbiguousProduct when there are several
     */
    public Product withAtc(String code) {
        List<Product> found = all().stream()
                .filter(product ->
                        product.atc().stream().anyMatch(atc -> atc.code().equals(code)))
                .toList();
        if (found.size() > 1) {
            throw new AmbiguousProduct();
        }
        return found.stream().findFirst().orElseThrow(UnknownProduct::new);
    }

    public List<MixRule> mixes() {
        return mixes;
    }

    /** Oldest first. */
    public List<BoosterRule> boosters() {
        return boosters;
    }

    /** Whether a series may go on with this vaccine on this day. The same vaccine always may, and after one that left the table any. */
    public boolean mayFollow(String product, String began, LocalDate given) {
        return product.equals(began)
                || !byCode.containsKey(began)
                || mixes.stream().anyMatch(mix -> mix.lets(product, began, given));
    }

    /** The rule for a booster on this day; empty before the first one. */
    public Optional<BoosterRule> boosterOn(LocalDate day) {
        return boosters.stream().filter(rule -> !rule.from().isAfter(day)).reduce((older, newer) -> newer);
    }

    private static ProductTable read(InputStream table) {
        try (InputStream json = table) {
            return JsonMapper.shared().readValue(json, ProductTable.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
