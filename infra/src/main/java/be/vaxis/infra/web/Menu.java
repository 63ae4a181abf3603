package be.vaxis.infra.web;

import static be.vaxis.kernel.access.Permission.DOWNLOAD_EXPORT;
import static be.vaxis.kernel.access.Permission.MANAGE_EXPORTS;
import static be.vaxis.kernel.access.Permission.PLAN_CAPACITY;
import static be.vaxis.kernel.access.Permission.QUERY_STATUS;
import static be.vaxis.kernel.access.Permission.REGISTER_DOSE;
import static be.vaxis.kernel.access.Permission.SEE_OWN_DATA;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The doors of the house, in the order of the menu, each with the permissions of which one is enough to see it. */
enum Menu {
    PLANNING("/planning", PLAN_CAPACITY),
    BOOK("/book"),
    VACCINATE("/vaccinate", REGISTER_DOSE, QUERY_STATUS),
    RESEARCH("/research", DOWNLOAD_EXPORT, MANAGE_EXPORTS),
    MY("/my/access-log", SEE_OWN_DATA);

    private final String path;
    private final Set<Permission> anyOf;

    Menu(String path, Permission... anyOf) {
        this.path = path;
        this.anyOf = Set.of(anyOf);
    }

    static List<MenuItem> visibleTo(@Nullable Caller caller, String shownPath) {
        return Stream.of(values())
                .filter(door -> door.opensFor(caller))
                .map(door -> door.item(shownPath))
                .toList();
    }

    private boolean opensFor(@Nullable Caller caller) {
        return anyOf.isEmpty() || caller != null && anyOf.stream().anyMatch(caller.permissions()::contains);
    }

    private MenuItem item(String shownPath) {
        var behind = shownPath.equals(path) || shownPath.startsWith(path + "/");
        return new MenuItem(path, "shell.menu." + path.split("/")[1], behind);
    }
}
