package be.vaxis.infra.web;

import java.util.List;

/** The doors of the house, in the order of the menu. */
enum Menu {
    PLANNING("/planning"),
    BOOK("/book"),
    VACCINATE("/vaccinate"),
    RESEARCH("/research");

    private final String path;

    Menu(String path) {
        this.path = path;
    }

    static List<MenuItem> visible(String shownPath) {
        return List.of(values()).stream().map(door -> door.item(shownPath)).toList();
    }

    private MenuItem item(String shownPath) {
        var behind = shownPath.equals(path) || shownPath.startsWith(path + "/");
        return new MenuItem(path, "shell.menu." + path.substring(1), behind);
    }
}
