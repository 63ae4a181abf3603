package be.vaxis.attestation.valueset;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.conformance.DataFolder;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Our tables against the files of release 2.12.0, where they are at hand. */
class TablesMatchTheirSourceTest {

    @Test
    void our_tables_say_what_their_source_says() throws IOException {
        ValueSets published = ValueSets.folder(DataFolder.orSkip("dcc.valuesets", "dcc-valuesets"));
        assertThat(ValueSets.ours().editions()).containsExactlyInAnyOrderElementsOf(published.editions());
        assertThat(ValueSets.ours().encodings()).containsExactlyInAnyOrderElementsOf(published.encodings());
    }
}
