package be.vaxis.infra.bench;

import be.vaxis.kernel.CodeDigest;

/**
 * Somebody of the {@link Crowd} with an active code.
 *
 * @param code as it is typed
 */
record Holder(int number, String code, CodeDigest digest) {

    String line() {
        return number + " " + code + " " + digest.value();
    }

    static Holder parse(String line) {
        String[] words = line.split(" ");
        return new Holder(Integer.parseInt(words[0]), words[1], new CodeDigest(words[2]));
    }

    @Override
    public String toString() {
        return "holder:" + number;
    }
}
