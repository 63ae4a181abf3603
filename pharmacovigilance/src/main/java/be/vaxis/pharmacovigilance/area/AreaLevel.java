package be.vaxis.pharmacovigilance.area;

/**
 * How large an area is, from small to large. Every area lies wholly in one area of each larger level.
 *
 * <p>Brussels belongs to no province: there, the region stands in at that level.
 *
 * <p>Dutch: <i>gebiedsniveau</i>. Source: Statbel, REFNIS.
 */
public enum AreaLevel {
    MUNICIPALITY,
    ARRONDISSEMENT,
    PROVINCE,
    REGION,
    COUNTRY
}
