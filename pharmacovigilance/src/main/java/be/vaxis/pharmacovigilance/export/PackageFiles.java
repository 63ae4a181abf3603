package be.vaxis.pharmacovigilance.export;

/** The names of the files in a package. */
final class PackageFiles {

    static final String CSV = "doses.csv";
    static final String PARQUET = "doses.parquet";
    static final String TOTALS = "aggregates.csv";
    static final String AREAS = "areas.csv";
    static final String REPORT = "disclosure-report.json";

    private PackageFiles() {}

    static String codebook(String language) {
        return "codebook." + language + ".md";
    }
}
