package be.vaxis.infra.web;

import static be.vaxis.kernel.access.Permission.ASSIGN_COMPETENCE;
import static be.vaxis.kernel.access.Permission.BOOK_FOR_OTHERS;
import static be.vaxis.kernel.access.Permission.BOOK_OWN_PEOPLE;
import static be.vaxis.kernel.access.Permission.CHECK_ARRIVALS;
import static be.vaxis.kernel.access.Permission.DOWNLOAD_EXPORT;
import static be.vaxis.kernel.access.Permission.HELP_DESK;
import static be.vaxis.kernel.access.Permission.INVITE_PEOPLE;
import static be.vaxis.kernel.access.Permission.MANAGE_EXPORTS;
import static be.vaxis.kernel.access.Permission.OPERATE;
import static be.vaxis.kernel.access.Permission.PLAN_CAPACITY;
import static be.vaxis.kernel.access.Permission.QUERY_STATUS;
import static be.vaxis.kernel.access.Permission.REGISTER_DOSE;
import static be.vaxis.kernel.access.Permission.REPORT_SIDE_EFFECT;
import static be.vaxis.kernel.access.Permission.RUN_CENTRE_DAY;
import static be.vaxis.kernel.access.Permission.SEE_OWN_DATA;
import static be.vaxis.kernel.access.Permission.SELECT_PEOPLE;
import static be.vaxis.kernel.access.Permission.SHRED_PERSON;
import static be.vaxis.kernel.access.Permission.TRACE_LOTS;
import static be.vaxis.kernel.access.Permission.WATCH_SAFETY;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The doors of the house, in the order of the menu, each with the permissions that its page asks for. */
enum Menu {
    PLANNING("/planning", PLAN_CAPACITY),
    COMPETENCE("/competence", ASSIGN_COMPETENCE),
    SELECTION("/selection", SELECT_PEOPLE, INVITE_PEOPLE),
    INVITATIONS("/invitations", INVITE_PEOPLE),
    BOOK("/book"),
    DESK("/desk", BOOK_FOR_OTHERS),
    OWN_PEOPLE("/own-people", BOOK_OWN_PEOPLE),
    ARRIVALS("/arrivals", CHECK_ARRIVALS),
    HOMES("/homes", RUN_CENTRE_DAY),
    VACCINATE("/vaccinate", REGISTER_DOSE),
    DOSE_FILES("/dose-files", REGISTER_DOSE),
    RECALLS("/recalls", QUERY_STATUS),
    TRACES("/traces", TRACE_LOTS),
    VERIFY("/verify"),
    SIDE_EFFECTS("/side-effects", REPORT_SIDE_EFFECT),
    SAFETY("/safety/cases", WATCH_SAFETY),
    SIGNALS("/safety/signals", WATCH_SAFETY),
    FIGURES("/figures"),
    RESEARCH("/research", DOWNLOAD_EXPORT),
    INBOX("/research/inbox", MANAGE_EXPORTS),
    HELP("/help-desk/invitations", HELP_DESK),
    HELP_DOSES("/help-desk/doses", HELP_DESK),
    HELP_IDENTITIES("/help-desk/identities", HELP_DESK),
    HELP_CERTIFICATES("/help-desk/certificates", HELP_DESK),
    PRIVACY("/privacy-office", SHRED_PERSON),
    OPERATIONS("/operations", OPERATE),
    COPIES("/copies", OPERATE),
    MINE("/my/vaccinations", SEE_OWN_DATA),
    CERTIFICATES("/my/certificates", SEE_OWN_DATA),
    LOOKS("/my/access-log", SEE_OWN_DATA);

    private final String path;
    private final Set<Permission> needs;

    Menu(String path, Permission... needs) {
        this.path = path;
        this.needs = Set.of(needs);
    }

    /** Somebody whose level is too low sees the door all the same: behind it they are told which level is needed. */
    static List<MenuItem> visibleTo(@Nullable Caller caller, String shownPath) {
        var shown = around(shownPath);
        return Stream.of(values())
                .filter(door -> door.needs.isEmpty()
                        || (caller != null && caller.permissions().containsAll(door.needs)))
                .map(door -> new MenuItem(door.path, door.key(), door == shown))
                .toList();
    }

    /** The nearest door around a page; null when it stands behind none. */
    private static @Nullable Menu around(String shownPath) {
        return Stream.of(values())
                .filter(door -> shownPath.equals(door.path) || shownPath.startsWith(door.path + "/"))
                .max(Comparator.comparingInt(door -> door.path.length()))
                .orElse(null);
    }

    private String key() {
        return "shell.menu." + name().toLowerCase(Locale.ROOT);
    }
}
