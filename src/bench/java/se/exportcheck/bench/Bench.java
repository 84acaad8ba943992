package se.exportcheck.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.exportcheck.bench.Load.Outcome;
import se.exportcheck.site.Provider;
import se.exportcheck.site.Site;
import se.exportcheck.site.Visitor;

/**
 * Measures the packaged program with many cases: {@code Bench <cases> [seconds per load] [clients,clients,…]}; no seconds only fill
 * the database. Everything is
 * switched on: sign-in, row-level security, tokens against forged requests, audit log. Writes {@code src/bench/RESULTS.md}.
 */
final class Bench {

    /** What people wait for. */
    record Page(String name, String person, List<String> paths) {}

    /** What was measured of one page or act, beside what the database alone can do. */
    record Row(String name, List<Outcome> loads, OptionalDouble limit) {}

    /** A file that was read once, from end to end. */
    record Export(String name, Duration took, long bytes, long memory) {}

    private static final int MANY = 8;

    private final Site site;
    private final Work work;
    private final Duration time;
    private final List<Integer> clients;

    private Bench(Site site, Work work, Duration time, List<Integer> clients) {
        this.site = site;
        this.work = work;
        this.time = time;
        this.clients = clients;
    }

    public static void main(String... args) throws Exception {
        var cases = args.length > 0 ? Long.parseLong(args[0]) : 10_000;
        var time = Duration.ofSeconds(args.length > 1 ? Long.parseLong(args[1]) : 5);
        var clients = Stream.of((args.length > 2 ? args[2] : "1,8,32").split(","))
                .map(Integer::parseInt)
                .toList();
        try (var provider = new Provider();
                var site = Site.with("bench/" + cases, cases, Math.min(400, cases / 20), provider.address())) {
            if (time.isZero()) {
                return;
            }
            var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            var start = site.program().start();
            IO.println("started in %d ms".formatted(start.toMillis()));
            var bench = new Bench(site, Work.in(site), time, clients);
            bench.warmUp();
            var pages = bench.pages();
            var acts = bench.acts();
            new Results(site, cases, load, time, start, pages, acts, bench.exports()).write(Path.of("src/bench"));
        }
    }

    /** Until the compiler has seen every page many times. */
    private void warmUp() throws Exception {
        for (var page : work.pages()) {
            new Load(site, MANY, time, Integer.MAX_VALUE).run(reading(page, MANY));
        }
    }

    private List<Row> pages() throws Exception {
        var rows = new ArrayList<Row>();
        for (var page : work.pages()) {
            var loads = new ArrayList<Outcome>();
            for (var many : clients) {
                loads.add(new Load(site, many, time, Integer.MAX_VALUE).run(reading(page, many)));
                say(page.name(), loads.getLast());
            }
            var limit = new Limit(site, MANY, time).of(page.name(), reading(page, 1));
            IO.println("  the same SQL by pgbench: " + limit);
            rows.add(new Row(page.name(), loads, limit.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
        }
        return rows;
    }

    /** Each client is signed in by itself. */
    private Load.Act reading(Page page, int many) throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (var i = 0; i < many; i++) {
            visitors.add(Visitor.signedIn(site.program().address(), page.person()));
        }
        return (client, request) -> {
            var visitor = visitors.get(client);
            return visitor.demand(
                            visitor.open(page.paths().get(request % page.paths().size())))
                    .bytes();
        };
    }

    /** What can be done once only: each case is signed or decided by one request. */
    private List<Row> acts() throws Exception {
        var rows = new LinkedHashMap<String, List<Outcome>>();
        for (var many : clients) {
            for (var act : work.acts(many, Math.max(10, many * 2)).entrySet()) {
                var outcome = new Load(
                                site, many, time.multipliedBy(4), act.getValue().many())
                        .run(act.getValue().act());
                say(act.getKey(), outcome);
                rows.computeIfAbsent(act.getKey(), name -> new ArrayList<>()).add(outcome);
            }
        }
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue(), OptionalDouble.empty()))
                .toList();
    }

    private List<Export> exports() throws Exception {
        var exports = new ArrayList<Export>();
        for (var export : work.exports()) {
            var visitor = Visitor.signedIn(site.program().address(), export.person());
            var path = export.paths().getFirst();
            var began = System.nanoTime();
            var bytes = visitor.download(path);
            exports.add(new Export(
                    export.name(),
                    Duration.ofNanos(System.nanoTime() - began),
                    bytes,
                    site.program().memory()));
            IO.println("%s: %s".formatted(export.name(), exports.getLast()));
        }
        return exports;
    }

    private static void say(String name, Outcome outcome) {
        IO.println(
                "%-34s %2d clients %6d answered %3d failed  p50 %8.1f  p95 %8.1f  p99 %8.1f ms  %7.1f/s  %5.1f statements %8.0f buffers  %6.1f ms CPU"
                        .formatted(
                                name,
                                outcome.clients(),
                                outcome.requests(),
                                outcome.failures(),
                                outcome.p50(),
                                outcome.p95(),
                                outcome.p99(),
                                outcome.perSecond(),
                                outcome.statements(),
                                outcome.buffers(),
                                outcome.programCpu()));
    }
}
