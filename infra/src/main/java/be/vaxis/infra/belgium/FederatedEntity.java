package be.vaxis.infra.belgium;

import be.vaxis.kernel.Language;

/**
 * One of the four authorities that vaccinate.
 *
 * <p>Dutch: <i>deelentiteit</i>. Source: the protocol agreement of 2021 between the Federal State and these four.
 */
public enum FederatedEntity {
    FLANDERS(Language.NL),
    BRUSSELS_COCOM(Language.FR),
    WALLONIA(Language.FR),
    OSTBELGIEN(Language.DE);

    private final Language language;

    FederatedEntity(Language language) {
        this.language = language;
    }

    /** The language that most people there speak, used when nothing better is known. */
    public Language language() {
        return language;
    }
}
