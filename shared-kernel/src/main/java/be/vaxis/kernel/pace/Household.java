package be.vaxis.kernel.pace;

import java.util.regex.Pattern;

/** What is counted as one sender: an IPv4 address, or an IPv6 network of 64 bits. */
public final class Household {

    private static final Pattern IPV6_HALF = Pattern.compile("^((?:[^:]*:){3}[^:]*):.*$");

    private Household() {}

    /** Of an IPv6 address the first half, which is what one household or office has: {@code 2a02:1810:4d3e:8900}. */
    public static String of(String address) {
        return address.indexOf(':') < 0 ? address : IPV6_HALF.matcher(address).replaceFirst("$1");
    }
}
