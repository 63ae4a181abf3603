package be.vaxis.attestation.rule;

import static be.vaxis.attestation.rule.RuleFixtures.YES;
import static be.vaxis.attestation.rule.RuleFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InMemoryRulesTest {

    @TempDir
    Path folder;

    @Test
    void rules_are_read_alone_wrapped_and_in_lists() throws IOException {
        write("a.json", text("VR-BE-0001", "1.0.0", YES));
        write("be/b.json", "{'rule':" + text("VR-BE-0002", "1.0.0", YES) + ",'tests':[]}");
        write("nl/c.json", "[" + text("VR-NL-0001", "1.0.0", YES) + "," + text("VR-NL-0001", "1.1.0", YES) + "]");
        write("value-sets.json", "{'valueSetId':'x'}");
        InMemoryRules rules = InMemoryRules.folder(folder);
        assertThat(rules.of("BE")).hasSize(2);
        assertThat(rules.of("NL")).hasSize(2);
        assertThat(rules.of("FR")).isEmpty();
    }

    @Test
    void a_rule_that_cannot_be_read_is_not_left_out_in_silence() throws IOException {
        write("a.json", "{'Identifier':'VR-BE-0001','Logic':true}");
        assertThatThrownBy(() -> InMemoryRules.folder(folder)).isInstanceOf(UnreadableRule.class);
    }

    private void write(String file, String json) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, json.replace('\'', '"'));
    }
}
