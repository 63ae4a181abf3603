package be.vaxis.infra.belgium;

import java.util.Arrays;

/** Stretches of a row of whole numbers, each told by where it starts; the last start is the end of the row. */
record Steps(int[] starts) {

    /** The stretch that holds a number. Empty stretches start where the next one does and hold nothing. */
    int holding(int number) {
        var found = Arrays.binarySearch(starts, number);
        if (found < 0) {
            return -found - 2;
        }
        var step = found;
        while (starts[step + 1] == number) {
            step++;
        }
        return step;
    }

    int start(int step) {
        return starts[step];
    }

    int end() {
        return starts[starts.length - 1];
    }
}
