package be.vaxis.infra.csam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The cast of the demo, read from {@code csam/people.yaml}. */
public record DemoPeople(List<DemoPerson> people, List<DemoPerson> programs) {

    private static final String FILE = "csam/people.yaml";

    public static DemoPeople read() {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(FILE, new ClassPathResource(FILE))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("csam", DemoPeople.class)
                .get();
    }

    /** The person or program with this id. */
    Optional<DemoPerson> find(String id) {
        return Stream.concat(people.stream(), programs.stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
