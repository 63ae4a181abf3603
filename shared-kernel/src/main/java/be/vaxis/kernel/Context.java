package be.vaxis.kernel;

import java.util.Locale;

/** The six bounded contexts. Each may run in a process of its own. */
public enum Context {
    SELECTION,
    INVITATION,
    RESERVATION,
    REGISTRATION,
    ATTESTATION,
    PHARMACOVIGILANCE;

    /** Its name in packages, schemas, topics and the setting {@code vaxis.contexts}. */
    public String room() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Context ofRoom(String room) {
        return valueOf(room.toUpperCase(Locale.ROOT));
    }

    /** The context to whose rooms a class belongs: {@code be.vaxis.<context>…}. */
    public static Context owning(Class<?> type) {
        String[] rooms = type.getPackageName().split("\\.", 4);
        return ofRoom(rooms[2].equals("contract") ? rooms[3] : rooms[2]);
    }
}
