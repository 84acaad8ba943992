package se.exportcheck.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the clients were told: which acts are done, what was refused, and what each request was answered. */
final class Ledger {

    /** @param made the address that the program named: of what was made or done */
    record Acknowledged(Act act, String made) {}

    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

    void acknowledge(Act act, String made) {
        acknowledged.put(act.kind() + " " + act.key(), new Acknowledged(act, made));
    }

    void refuse(Act act, String why) {
        refused.add(act.kind() + " " + act.key() + ": " + why);
    }

    void count(String answer) {
        answers.computeIfAbsent(answer, any -> new AtomicInteger()).incrementAndGet();
    }

    int times(String answer) {
        return answers.getOrDefault(answer, new AtomicInteger()).get();
    }

    int done() {
        return acknowledged.size();
    }

    Stream<Acknowledged> acknowledged() {
        return acknowledged.values().stream();
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    /** How many acts of each kind. */
    Map<Act.Kind, Long> byKind() {
        var kinds = new EnumMap<Act.Kind, Long>(Act.Kind.class);
        acknowledged().forEach(done -> kinds.merge(done.act().kind(), 1L, Long::sum));
        return kinds;
    }

    @Override
    public String toString() {
        return "%s done; answers %s".formatted(byKind(), answers);
    }
}
