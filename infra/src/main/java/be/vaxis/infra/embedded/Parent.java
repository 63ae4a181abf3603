package be.vaxis.infra.embedded;

import java.io.IOException;

/** The process that started this one. It holds the other end of the standard input, which ends when it does, however it does. */
public final class Parent {

    private Parent() {}

    /** From now on this process ends in an orderly way when its parent is gone. */
    public static void endWithIt() {
        Thread.ofPlatform().daemon().name("parent").start(Parent::await);
    }

    private static void await() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever written
            }
        } catch (IOException e) {
            // the same: the parent is gone
        }
        Runtime.getRuntime().exit(0);
    }
}
