package be.vaxis.infra.web;

/** One door of the menu: where it leads, the key of its word, and whether the visitor stands behind it. */
record MenuItem(String path, String key, boolean current) {}
