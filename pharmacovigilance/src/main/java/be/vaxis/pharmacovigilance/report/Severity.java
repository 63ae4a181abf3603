package be.vaxis.pharmacovigilance.report;

/**
 * How bad it felt; another thing than {@link Seriousness}.
 *
 * <p>Dutch: <i>hevigheid</i>.
 */
public enum Severity {
    MILD,
    MODERATE,
    SEVERE
}
