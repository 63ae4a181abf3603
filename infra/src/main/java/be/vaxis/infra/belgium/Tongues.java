package be.vaxis.infra.belgium;

import be.vaxis.kernel.Language;

/** Which language people speak, by federated entity. The parts are ours: no census has asked since 1947. */
final class Tongues {

    private static final int PER_MILLE = 1000;

    private Tongues() {}

    static Language draw(FederatedEntity entity, Dice dice) {
        var fall = dice.below(PER_MILLE);
        return switch (entity) {
            case FLANDERS -> fall < 955 ? Language.NL : fall < 975 ? Language.FR : Language.EN;
            case BRUSSELS_COCOM -> fall < 720 ? Language.FR : fall < 830 ? Language.NL : Language.EN;
            case WALLONIA ->
                fall < 960 ? Language.FR : fall < 965 ? Language.DE : fall < 975 ? Language.NL : Language.EN;
            case OSTBELGIEN -> fall < 860 ? Language.DE : fall < 980 ? Language.FR : Language.EN;
        };
    }

    /** In which language an address is written there: only Brussels and Ostbelgien leave a choice. */
    static Language ofAddress(FederatedEntity entity, Language spoken) {
        return switch (entity) {
            case FLANDERS -> Language.NL;
            case WALLONIA -> Language.FR;
            case BRUSSELS_COCOM -> spoken == Language.NL ? Language.NL : Language.FR;
            case OSTBELGIEN -> spoken == Language.FR ? Language.FR : Language.DE;
        };
    }
}
