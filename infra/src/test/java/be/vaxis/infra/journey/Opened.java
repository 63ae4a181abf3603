package be.vaxis.infra.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** The package of a researcher, opened. */
final class Opened {

    private Opened() {}

    static void assertThatItBetrays(Download download, List<String> nothingOf) throws IOException {
        var files = unzipped(download);
        assertThat(files.keySet()).anyMatch(name -> name.endsWith("datapackage.json"));
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".parquet"));
        files.forEach((name, content) -> assertThat(content).as(name).doesNotContain(nothingOf));
        var doses = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("doses.csv"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .lines()
                .skip(1)
                .toList();
        assertThat(doses).hasSizeGreaterThanOrEqualTo(10);
        var alike = new TreeMap<String, Integer>();
        doses.forEach(dose -> alike.merge(dose.substring(dose.indexOf(',') + 1), 1, Integer::sum));
        assertThat(alike.keySet()).noneMatch(dose -> dose.contains("44072")); // only a few were given there
    }

    private static Map<String, String> unzipped(Download download) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(download.createReadStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
