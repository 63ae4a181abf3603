package be.vaxis.infra.belgium;

import java.io.PrintStream;

/** A bar on one line of a screen, drawn again at each new percent. */
public final class ProgressBar {

    private static final int PERCENT = 100;
    private static final int WIDTH = 40;

    private final PrintStream screen;
    private final long steps;
    private long taken;
    private long shown = -1;

    public ProgressBar(PrintStream screen, long steps) {
        this.screen = screen;
        this.steps = steps;
    }

    public void step() {
        at(taken + 1);
    }

    /** @param now how many steps have been taken in all */
    public void at(long now) {
        taken = now;
        var percent = taken * PERCENT / steps;
        if (percent != shown) {
            shown = percent;
            draw();
        }
    }

    /** Ends the line. */
    public void done() {
        screen.println();
    }

    private void draw() {
        var full = (int) (shown * WIDTH / PERCENT);
        screen.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + shown + " % " + taken);
        screen.flush();
    }
}
