package be.vaxis.infra.parties.arrivals;

import java.nio.file.Path;
import java.util.List;

/** Where arrivals outlive the process. Dutch: <i>wachtmap</i>. */
public interface Spool {

    /** Oldest first. */
    List<Arrival> read();

    void write(Arrival arrival);

    void erase(Arrival arrival);

    /** Nothing outlives the process. */
    static Spool none() {
        return new Spool() {
            @Override
            public List<Arrival> read() {
                return List.of();
            }

            @Override
            public void write(Arrival arrival) {}

            @Override
            public void erase(Arrival arrival) {}
        };
    }

    /** One file per message in this folder, which is made when missing. */
    static Spool in(Path folder) {
        return new FolderSpool(folder);
    }
}
