package be.vaxis.pharmacovigilance.area;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The map of the country: which area lies in which.
 *
 * <p>Dutch: <i>indeling van het grondgebied</i>. Source: Statbel, REFNIS, the municipalities of 2019 to 2024.
 */
@Component
public class Areas {

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Map<AreaLevel, String>> around = new LinkedHashMap<>();

    public Areas() {
        Table.rows("areas.csv").map(Areas::area).forEach(area -> byCode.put(area.code(), area));
        byCode.values().forEach(area -> around.put(area.code(), everythingAround(area)));
    }

    /** All areas, the country first and the municipalities last. */
    public Collection<Area> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The area of a level around a municipality.
     *
     * @return a code; {@link Area#UNKNOWN} for a municipality that is not on the map, except at the level of the country
     */
    public String around(String municipality, AreaLevel level) {
        if (level == AreaLevel.COUNTRY) {
            return Area.COUNTRY;
        }
        var levels = around.get(municipality);
        return levels == null ? Area.UNKNOWN : levels.getOrDefault(level, Area.UNKNOWN);
    }

    /** A level that an area has no area of is filled by the next larger one: the region, in Brussels. */
    private Map<AreaLevel, String> everythingAround(Area area) {
        Map<AreaLevel, String> levels = new EnumMap<>(AreaLevel.class);
        for (var at = area; at != null; at = at.parent() == null ? null : byCode.get(at.parent())) {
            levels.put(at.level(), at.code());
        }
        levels.putIfAbsent(AreaLevel.PROVINCE, levels.getOrDefault(AreaLevel.REGION, Area.COUNTRY));
        return levels;
    }

    private static Area area(String[] row) {
        return new Area(row[0], AreaLevel.valueOf(row[1]), row[2].isEmpty() ? null : row[2], row[3], row[4]);
    }
}
