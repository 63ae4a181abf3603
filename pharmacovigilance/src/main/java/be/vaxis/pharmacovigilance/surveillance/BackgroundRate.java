package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.signal.RiskWindow;

/**
 * How often something happens to people anyhow.
 *
 * @param ages a band of the published counts, or {@code *} for every age
 * @param sex {@code F}, {@code M}, or {@code *} for everybody
 * @param per100000 person-years
 * @param source where the figure was published
 */
public record BackgroundRate(
        String reaction, String ages, String sex, double per100000, RiskWindow window, String source) {

    boolean isOf(String ageGroup, String who) {
        return (ages.equals("*") || ages.equals(ageGroup)) && (sex.equals("*") || sex.equals(who));
    }
}
