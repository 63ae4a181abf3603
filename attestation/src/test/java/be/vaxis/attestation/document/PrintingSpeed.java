package be.vaxis.attestation.document;

import be.vaxis.kernel.Language;
import java.util.concurrent.atomic.LongAdder;

/** How many attestations a second come from two presses, after half a minute of warming up. */
final class PrintingSpeed {

    private static final long WARM_UP_SECONDS = 30;
    private static final long SECONDS = 10;

    private PrintingSpeed() {}

    public static void main(String[] arguments) throws InterruptedException {
        var printed = new LongAdder();
        for (int press = 0; press < 2; press++) {
            Thread.ofPlatform().daemon().start(() -> print(printed));
        }
        Thread.sleep(WARM_UP_SECONDS * 1000);
        printed.reset();
        Thread.sleep(SECONDS * 1000);
        System.out.println("PDF per second: " + printed.sum() / SECONDS);
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void print(LongAdder printed) {
        while (true) {
            PrintedFixtures.PRINTER.pdf(PrintedFixtures.annas(), Layout.A4, Language.NL);
            printed.increment();
        }
    }
}
