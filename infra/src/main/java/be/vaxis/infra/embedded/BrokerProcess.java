package be.vaxis.infra.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The main class of the broker's process: formats its log the first time, then runs Kafka until its parent is gone. */
final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] arguments) throws IOException {
        Path settings = Path.of(arguments[0]);
        Parent.endWithIt();
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(settings)) {
            properties.load(in);
        }
        if (Files.notExists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            StorageTool.execute(
                    new String[] {
                        "format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()
                    },
                    System.out);
        }
        Kafka.main(new String[] {settings.toString()});
    }
}
