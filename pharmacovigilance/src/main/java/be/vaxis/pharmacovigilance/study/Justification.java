package be.vaxis.pharmacovigilance.study;

/**
 * Why a study may see doses. Goes with the data wherever they go.
 *
 * <p>A deliberation of the Information Security Committee alone is no ground: since judgment 84/2023 of the
 * Constitutional Court a disclosure needs a legal basis of its own.
 *
 * <p>Dutch: <i>verantwoording</i>. Source: process 11, Research; Constitutional Court 84/2023 of 1 June 2023.
 *
 * @param title of the study
 * @param purpose what will be found out, in words that a citizen understands
 * @param legalBasis the provision that allows it
 * @param approval number or date of the approval by an ethics committee or another body
 */
public record Justification(String title, String purpose, String legalBasis, String approval) {

    /** The longest that each of these may be. */
    public static final int LONGEST_LINE = 200;

    /** The longest that the purpose may be. */
    public static final int LONGEST_PURPOSE = 2_000;

    public Justification {
        title = line(title);
        purpose = filled(purpose, LONGEST_PURPOSE);
        legalBasis = line(legalBasis);
        approval = line(approval);
    }

    private static String line(String text) {
        return filled(text, LONGEST_LINE);
    }

    private static String filled(String text, int longest) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new InvalidRequest("Each part of the justification is filled in, with " + LONGEST_LINE
                    + " characters at most, and " + LONGEST_PURPOSE + " for the purpose.");
        }
        return stripped;
    }
}
