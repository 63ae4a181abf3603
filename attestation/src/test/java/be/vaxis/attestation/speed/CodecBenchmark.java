package be.vaxis.attestation.speed;

import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.rule.InMemoryRules;
import be.vaxis.attestation.rule.RuleStore;
import be.vaxis.attestation.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ours, another implementation and the bare signature on the same input, in one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CodecBenchmark {

    /** Whose rules are asked; of which day is in the code. */
    @Param("DE")
    public String country = "DE";

    private Codec codec;

    @Setup
    public void make() throws Exception {
        codec = new Codec(rules(Path.of(System.getProperty("dcc.rules", "."))), country);
    }

    @Benchmark
    public byte[] bareSignature() throws Exception {
        return codec.sign();
    }

    @Benchmark
    public String issued() throws Exception {
        return codec.issue();
    }

    @Benchmark
    public String issuedByDigg() throws Exception {
        return codec.issueByOther();
    }

    @Benchmark
    public boolean bareVerification() {
        return codec.verifiesBare();
    }

    @Benchmark
    public Outcome verified() {
        return codec.verify();
    }

    @Benchmark
    public Verdict verifiedWithRules() {
        return codec.judge();
    }

    @Benchmark
    public byte[] verifiedByDigg() throws Exception {
        return codec.verifyByOther();
    }

    private static RuleStore rules(Path folder) throws IOException {
        return Files.isDirectory(folder) ? InMemoryRules.folder(folder) : new InMemoryRules(List.of());
    }
}
