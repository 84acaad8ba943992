package se.exportcheck.web;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often each network address has done something lately: as often as it may in a minute at once, and then evenly.
 * Kept in the memory of this instance, for so many addresses that were seen last.
 */
final class Rate {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int HOUSEHOLD = 8;
    private static final int IPV6 = 16;

    /** When each address has used up what it did, if it did nothing more. */
    private final Map<String, Instant> usedUp;

    Rate(int addresses) {
        usedUp = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > addresses;
            }
        };
    }

    /** How long the address has to wait; empty when it may go on, which is counted. */
    synchronized Optional<Duration> waitOf(@Nullable String address, int perMinute, Instant now) {
        if (perMinute == 0 || address == null) {
            return Optional.empty();
        }
        var who = household(address);
        var before = usedUp.getOrDefault(who, now);
        var after = within(before, now).plus(WINDOW.dividedBy(perMinute));
        var wait = Duration.between(now.plus(WINDOW), after);
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        usedUp.put(who, after);
        return Optional.empty();
    }

    /** No address is ever more than used up, also when the clock is put back. */
    private static Instant within(Instant usedUp, Instant now) {
        var most = now.plus(WINDOW);
        return usedUp.isBefore(now) ? now : usedUp.isAfter(most) ? most : usedUp;
    }

    synchronized int size() {
        return usedUp.size();
    }

    /** Of the newer addresses everybody has a whole network, which counts as one. */
    private static String household(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6 ? Arrays.toString(Arrays.copyOf(bytes, HOUSEHOLD)) : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
