package se.exportcheck.proof;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.exportcheck.proof.Proof.Result;
import se.exportcheck.site.Program;
import se.exportcheck.site.Provider;
import se.exportcheck.site.Site;
import se.exportcheck.site.Visitor;
import se.exportcheck.site.Visitor.Reply;

/** Two instances behind a proxy are restarted in turn while people read and write; nobody notices (R3). */
final class Rolling {

    private static final int DONE = 200;
    private static final int SEE_OTHER = 303;
    private static final int CONTROL = 300;
    private static final int LEAST_RESTARTS = 4;

    private final int gets = Options.number("gets", 10_000);
    private final int posts = Options.number("posts", gets / 10);
    private final int clients = Options.number("clients", 4);
    private final Random chance = new Random(Options.number("seed", 1));
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private volatile int restarts;

    /** A request: reading a page when it has no act. */
    private record Request(String person, String path, Act act) {}

    Result run() throws Exception {
        try (var provider = new Provider();
                var site = Site.with("proof/rolling", 400, 20, provider.address())) {
            site.restore();
            try (var first = site.program("first", Map.of());
                    var second = site.program("second", Map.of());
                    var database = new Database(site)) {
                first.start();
                second.start();
                try (var proxy = new Proxy(List.of(first, second))) {
                    return prove(database, proxy, List.of(first, second));
                }
            }
        }
    }

    private Result prove(Database database, Proxy proxy, List<Program> instances) throws Exception {
        var begun = new Tasks(database).some(0, posts + CONTROL / 10, 0, 0, chance);
        for (var person : Stream.concat(
                        Stream.of("officer", "auditor"), begun.stream().map(Act::person))
                .distinct()
                .toList()) {
            visitors.put(person, Visitor.signedIn(proxy.address(), person));
            visitors.get(person).get("/awards");
        }
        var drafts = "select count(*) from grant_case where status = 'DRAFT'";
        var before = database.number(drafts);
        load(
                requests(begun.subList(0, posts), gets),
                () -> read.get() >= gets && written.get() + failed.size() >= posts && restarts >= LEAST_RESTARTS,
                () -> restart(proxy, instances));
        var made = database.number(drafts) - before;
        var sessions = database.number("select count(*) from web_session");
        failed.stream().limit(5).forEach(IO::println);
        var checks = List.of(
                new Check("Pages read, at least %d".formatted(gets), read.get() >= gets, String.valueOf(read)),
                new Check("Forms sent, of %d".formatted(posts), written.get() == posts, String.valueOf(written)),
                Check.none("Requests that failed", failed.size()),
                new Check("Applications begun, one for each form", made == posts, String.valueOf(made)),
                new Check("Everybody is signed in as at first", sessions == visitors.size(), String.valueOf(sessions)),
                new Check(
                        "Restarts of an instance meanwhile, at least two of each",
                        restarts >= LEAST_RESTARTS,
                        String.valueOf(restarts)),
                control(begun.subList(posts, begun.size()), instances));
        return new Result(
                "Two instances behind a proxy are restarted in turn",
                "%d pages and %d forms, %d clients, each request sent once.".formatted(gets, posts, clients),
                checks);
    }

    /** Shows that a failure would be seen: an instance is killed instead. */
    private Check control(List<Act> acts, List<Program> instances) throws Exception {
        failed.clear();
        var asked = read.get();
        load(requests(acts, CONTROL), () -> read.get() + failed.size() >= asked + CONTROL, () -> {
            instances.getFirst().kill();
            Thread.sleep(1000);
        });
        return new Check(
                "Planted: an instance is killed, and requests fail", !failed.isEmpty(), String.valueOf(failed.size()));
    }

    /** Pages without end, and a form among every so many, as long as there are any. */
    private Supplier<Request> requests(List<Act> acts, int pages) {
        var readable = List.of(
                new Request("officer", "/cases", null),
                new Request("auditor", "/audit", null),
                new Request(acts.getFirst().person(), "/my/cases", null));
        var forms = new ConcurrentLinkedQueue<>(acts);
        var every = Math.max(2, pages / acts.size());
        var number = new AtomicInteger();
        return () -> {
            var n = number.incrementAndGet();
            var act = n % every == 0 ? forms.poll() : null;
            return act == null ? readable.get(n % readable.size()) : new Request(act.person(), act.path(), act);
        };
    }

    private interface Disturbance {
        void disturb() throws Exception;
    }

    /** People ask and send until it is over; meanwhile they are disturbed, again and again. */
    private void load(Supplier<Request> requests, BooleanSupplier isOver, Disturbance disturbance) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < clients; i++) {
                threads.submit(() -> {
                    while (!isOver.getAsBoolean()) {
                        send(requests.get());
                    }
                });
            }
            while (!isOver.getAsBoolean()) {
                disturbance.disturb();
            }
        }
    }

    private void restart(Proxy proxy, List<Program> instances) throws Exception {
        var instance = instances.get(restarts % instances.size());
        instance.stop();
        IO.println("stopped one after %d pages; it serves again after %d ms"
                .formatted(read.get(), instance.start().toMillis()));
        while (proxy.ready() < instances.size()) {
            Thread.sleep(100);
        }
        restarts++;
    }

    private void send(Request request) {
        try {
            var visitor = visitors.get(request.person());
            var reply =
                    request.act() == null ? visitor.get(request.path()) : visitor.post(request.path(), fields(request));
            count(request, reply);
        } catch (IOException | InterruptedException unanswered) {
            failed.add(request.path() + ": " + unanswered);
        }
    }

    private Map<String, String> fields(Request request) {
        var fields = new java.util.HashMap<>(request.act().fields());
        fields.put("formToken", visitors.get(request.person()).cookie("__Host-form"));
        fields.putIfAbsent("submissionKey", UUID.randomUUID().toString());
        return fields;
    }

    private void count(Request request, Reply reply) {
        if (request.act() == null && reply.status() == DONE) {
            read.incrementAndGet();
        } else if (request.act() != null
                && reply.status() == SEE_OTHER
                && reply.location().contains("/my/cases/")) {
            written.incrementAndGet();
        } else {
            failed.add("%s: %d %s".formatted(request.path(), reply.status(), reply.location()));
        }
    }
}
