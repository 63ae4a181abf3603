package be.vaxis.pharmacovigilance.icsr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element that was read, with what is in it. Small: one message at most.
 *
 * <p>Dutch: <i>element</i>. Source: XML.
 */
final class Element {

    final String name;
    final Map<String, String> attributes = new HashMap<>();
    final List<Element> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Element(String name) {
        this.name = name;
    }

    /** All that are reached by going down these names, in order of the file. */
    Stream<Element> all(String... path) {
        var reached = Stream.of(this);
        for (var step : path) {
            reached =
                    reached.flatMap(element -> element.children.stream()).filter(element -> element.name.equals(step));
        }
        return reached;
    }

    Optional<Element> first(String... path) {
        return all(path).findFirst();
    }

    /** @throws MalformedIcsr when there is none; names where */
    Element the(String... path) {
        return first(path).orElseThrow(() -> new MalformedIcsr(name + "/" + String.join("/", path) + " is missing"));
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
    }

    String required(String attribute) {
        return attribute(attribute).orElseThrow(() -> new MalformedIcsr(name + "/@" + attribute + " is missing"));
    }

    String text() {
        return text.toString();
    }

    /** That its child {@code code} is this one of this list. */
    static Predicate<Element> coded(String code, String list) {
        return element -> element.first("code")
                .filter(child -> code.equals(child.attributes.get("code")))
                .filter(child -> list.equals(child.attributes.get("codeSystem")))
                .isPresent();
    }
}
