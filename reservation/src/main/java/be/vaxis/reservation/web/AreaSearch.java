package be.vaxis.reservation.web;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.area.Gazetteer;
import be.vaxis.reservation.web.Areas.Area;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a centre by its name, a postal code it serves (or the first digits), or a place or municipality there.
 *
 * @param typed everything is found when it is blank
 */
record AreaSearch(String typed, Set<PostalCode> places) {

    static AreaSearch of(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        return new AreaSearch(words, Gazetteer.BELGIUM.called(words));
    }

    List<Area> in(List<Area> areas) {
        return areas.stream().filter(this::finds).toList();
    }

    private boolean finds(Area area) {
        return typed.isEmpty()
                || (Gazetteer.plain(area.centre()).contains(Gazetteer.plain(typed)) && !isNumber())
                || area.codes().stream().anyMatch(this::finds);
    }

    private boolean finds(PostalCode code) {
        return isNumber() ? code.value().startsWith(typed) : places.contains(code);
    }

    private boolean isNumber() {
        return typed.chars().allMatch(Character::isDigit);
    }
}
