package be.vaxis.infra.belgium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Divides the municipalities over the centres: per federated entity as many as there were in 2021, per province by its
 * people, and within a province neighbours together.
 */
final class Areas {

    private final Atlas atlas;
    private final Population population;

    Areas(Atlas atlas, Population population) {
        this.atlas = atlas;
        this.population = population;
    }

    /** The numbers of the municipalities of each area, in the order of the {@link Atlas}. */
    List<List<Integer>> all() {
        List<List<Integer>> areas = new ArrayList<>();
        for (var entity : FederatedEntity.values()) {
            var provinces = List.copyOf(byProvince(entity).values());
            var shares = Shares.of(
                    centres(entity), provinces.stream().mapToInt(this::people).toArray());
            for (var province = 0; province < provinces.size(); province++) {
                areas.addAll(cut(provinces.get(province), shares[province]));
            }
        }
        return areas;
    }

    int people(List<Integer> municipalities) {
        return municipalities.stream()
                .mapToInt(m -> population.peopleFrom(0, m))
                .sum();
    }

    /** Flanders 95, Wallonia 53 with the German-speaking Community, Brussels 10. */
    private static int centres(FederatedEntity entity) {
        return switch (entity) {
            case FLANDERS -> 95;
            case BRUSSELS_COCOM -> 10;
            case WALLONIA -> 51;
            case OSTBELGIEN -> 2;
        };
    }

    private Map<String, List<Integer>> byProvince(FederatedEntity entity) {
        Map<String, List<Integer>> provinces = new LinkedHashMap<>();
        for (var municipality = 0; municipality < population.municipalities(); municipality++) {
            var facts = atlas.municipalities().get(municipality);
            if (facts.entity() == entity) {
                provinces
                        .computeIfAbsent(facts.province(), name -> new ArrayList<>())
                        .add(municipality);
            }
        }
        return provinces;
    }

    private List<List<Integer>> cut(List<Integer> municipalities, int areas) {
        var starts = Cuts.into(
                areas, municipalities.stream().mapToInt(m -> people(List.of(m))).toArray());
        return IntStream.range(0, areas)
                .mapToObj(area -> municipalities.subList(starts[area], starts[area + 1]))
                .toList();
    }
}
