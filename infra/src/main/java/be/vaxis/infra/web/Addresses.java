package be.vaxis.infra.web;

/** Which addresses are for whom. */
public final class Addresses {

    private Addresses() {}

    /**
     * Whether a program asks, and is answered in JSON and English; else a person does, and is answered by a page in their
     * language.
     *
     * @param path as it was asked for, also when the container now asks for {@code /error}
     */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/fhir/");
    }
}
