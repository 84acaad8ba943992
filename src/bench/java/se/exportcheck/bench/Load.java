package se.exportcheck.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.exportcheck.site.Site;

/**
 * So many clients, each of which asks again as soon as it is answered; and what that took.
 *
 * @param most no more requests than this, for what can be done only once each
 */
record Load(Site site, int clients, Duration time, int most) {

    /** What a client does; returns bytes received. */
    interface Act {
        long by(int client, int request) throws IOException, InterruptedException;
    }

    /**
     * Per request unless it says otherwise.
     *
     * @param perSecond requests answered
     */
    record Outcome(
            int clients,
            int requests,
            int failures,
            double p50,
            double p95,
            double p99,
            double perSecond,
            double statements,
            double buffers,
            double bytes,
            double programCpu,
            double databaseCpu,
            double allocated,
            long memory) {}

    private record Counted(
            double statements, double buffers, double programCpu, double databaseCpu, double allocated) {}

    Outcome run(Act act) throws Exception {
        var latencies = new ConcurrentLinkedQueue<long[]>();
        var number = new AtomicInteger();
        var failures = new AtomicInteger();
        try (var database = site.database()) {
            reset(database);
            var before = count(database);
            var began = System.nanoTime();
            try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, clients)
                        .forEach(client -> workers.submit(() -> {
                            while (System.nanoTime() - began < time.toNanos()) {
                                var request = number.getAndIncrement();
                                if (request >= most) {
                                    return;
                                }
                                var start = System.nanoTime();
                                try {
                                    var bytes = act.by(client, request);
                                    latencies.add(new long[] {System.nanoTime() - start, bytes});
                                } catch (IOException | InterruptedException | RuntimeException e) {
                                    if (failures.getAndIncrement() == 0) {
                                        IO.println("  failed: " + e.getMessage());
                                    }
                                }
                            }
                        }));
            }
            var took = (System.nanoTime() - began) / 1e9;
            return outcome(new ArrayList<>(latencies), failures.get(), took, before, count(database));
        }
    }

    private Outcome outcome(ArrayList<long[]> answers, int failures, double took, Counted before, Counted after)
            throws IOException {
        var sorted = answers.stream().mapToLong(answer -> answer[0]).sorted().toArray();
        var n = Math.max(1, sorted.length);
        return new Outcome(
                clients,
                sorted.length,
                failures,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                sorted.length / took,
                (after.statements - before.statements) / n,
                (after.buffers - before.buffers) / n,
                answers.stream().mapToLong(answer -> answer[1]).average().orElse(0),
                (after.programCpu - before.programCpu) / n,
                (after.databaseCpu - before.databaseCpu) / n,
                (after.allocated - before.allocated) / n,
                site.program().memory());
    }

    /** In milliseconds. */
    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static void reset(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    private Counted count(Connection database) throws Exception {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select coalesce(sum(calls), 0), coalesce(sum(shared_blks_hit + shared_blks_read), 0)
                        from pg_stat_statements where userid = 'exportcheck_app'::regrole""")) {
            row.next();
            return new Counted(
                    row.getDouble(1),
                    row.getDouble(2),
                    site.program().cpu().toNanos() / 1e6,
                    databaseCpu(database),
                    site.program().metric("jvm_gc_memory_allocated_bytes_total"));
        }
    }

    /** Of the connections that the program has open. */
    private static double databaseCpu(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery("select pid from pg_stat_activity where usename = 'exportcheck_app'")) {
            var pids = new ArrayList<Long>();
            while (rows.next()) {
                pids.add(rows.getLong(1));
            }
            return pids.stream()
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .flatMap(process -> process.info().totalCpuDuration().stream())
                    .mapToDouble(cpu -> cpu.toNanos() / 1e6)
                    .sum();
        }
    }
}
