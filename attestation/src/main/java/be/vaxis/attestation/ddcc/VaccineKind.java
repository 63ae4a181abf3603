package be.vaxis.attestation.ddcc;

import be.vaxis.attestation.ddcc.CoreDataSet.Coding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the vaccines that the EU knows by a number are made of. Source: ICD-11 of the WHO; map of EU numbers (ddcc, 2023-02-15). */
public enum VaccineKind {
    RNA("XM0GQ8", "COVID-19 vaccine, RNA based", "EU/1/20/1528", "EU/1/20/1507"),
    VECTOR("XM9QW8", "COVID-19 vaccine, non-replicating viral vector", "EU/1/21/1529", "EU/1/20/1525"),
    SUBUNIT("XM5JC5", "COVID-19 vaccine, virus protein subunit", "EU/1/21/1618");

    private final Coding coding;
    private final List<String> products;

    VaccineKind(String code, String display, String... products) {
        this.coding = new Coding("http://id.who.int/icd11/mms", code, display);
        this.products = List.of(products);
    }

    public Coding coding() {
        return coding;
    }

    /** Empty for a product that is not among these. */
    public static Optional<VaccineKind> of(String product) {
        return Arrays.stream(values())
                .filter(kind -> kind.products.contains(product))
                .findFirst();
    }
}
