package be.vaxis.pharmacovigilance.pseudonymisation.speed;

import be.vaxis.kernel.Insz;
import be.vaxis.pharmacovigilance.pseudonymisation.Scene;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.WNafL2RMultiplier;

/** Measures all in turn, round after round, and tells the middle of the rounds; without HTTP, by the time of a core. */
final class PseudonymSpeed {

    private static final int ROUNDS = 9;
    private static final int BATCH = Scene.MOST;
    private static final long WARM_UP_MILLISECONDS = 4000;
    private static final long ROUND_MILLISECONDS = 400;
    private static final Insz PERSON = Scene.ANNA;

    private PseudonymSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var subjects = subjects(new Scene());
        for (var subject : subjects) {
            subject.round(WARM_UP_MILLISECONDS);
            subject.forget();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var subject : subjects) {
                subject.round(ROUND_MILLISECONDS);
            }
        }
        double bare = subjects.getFirst().rate();
        for (var subject : subjects) {
            System.out.printf(
                    "FIGURE %s: %.0f/s of one core, %.2f of the bare multiplication%n",
                    subject.name(), subject.rate(), subject.rate() / bare);
        }
    }

    private static List<Subject> subjects(Scene scene) {
        var client = scene.client("vons");
        var owner = scene.vons();
        var transit = client.pseudonymise(PERSON);
        var point = new Encoding(8).encode(new byte[] {1});
        var curve = CustomNamedCurves.getByName("secp521r1").getCurve();
        var asked = List.copyOf(scene.seen);
        var batch = Collections.nCopies(BATCH, asked.getFirst());
        var people = Collections.nCopies(BATCH, PERSON);
        return List.of(
                new Subject(
                        "bare multiplication",
                        1,
                        () -> Point.of(point.x(), point.y()) // what was reckoned for one point does not help the next
                                .times(Scalar.random(scene.random))),
                new Subject("multiplication of BouncyCastle, not constant in time", 1, () -> {
                    var bare = curve.createPoint(new BigInteger(1, point.x()), new BigInteger(1, point.y()));
                    return new WNafL2RMultiplier()
                            .multiply(bare, Scalar.random(scene.random).value())
                            .normalize();
                }),
                new Subject("service, single", 1, () -> kept(scene, scene.pseudonymise("vons", asked))),
                new Subject("service, batched", BATCH, () -> kept(scene, scene.pseudonymise("vons", batch))),
                new Subject("pseudonymise with client and service, single", 1, () -> {
                    return kept(scene, client.pseudonymise(PERSON));
                }),
                new Subject("pseudonymise with client and service, batched", BATCH, () -> {
                    return kept(scene, client.pseudonymise(people));
                }),
                new Subject("owner, at rest", 1, () -> kept(scene, owner.atRest(transit))));
    }

    /** What went over the line is looked at by tests only. */
    private static Object kept(Scene scene, Object answer) {
        scene.seen.clear();
        scene.presented.forget();
        scene.counted.clear();
        scene.allow(1_000_000);
        return answer;
    }
}
