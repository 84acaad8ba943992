package se.exportcheck.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import se.exportcheck.site.Visitor;
import se.exportcheck.site.Visitor.Reply;

/** People who each do one thing after the other, and send a form again and again until it is answered. */
final class Clients implements AutoCloseable {

    private static final int PAUSE = 200;
    private static final int MOST_TRIES = 1500;
    private static final String TOKEN = "__Host-form";
    private static final int DONE = 200;
    private static final int SEE_OTHER = 303;
    private static final int NOT_SIGNED_IN = 401;
    private static final int CHANGED = 409;
    private static final int FAILED = 500;

    private final String address;
    private final Queue<Act> waiting;
    private final Ledger ledger;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Clients(String address, List<Act> acts, Ledger ledger) {
        this.address = address;
        this.waiting = new ConcurrentLinkedQueue<>(acts);
        this.ledger = ledger;
    }

    void start(int many) {
        IntStream.range(0, many).forEach(client -> threads.submit(this::work));
    }

    private void work() {
        for (var act = waiting.poll(); act != null; act = waiting.poll()) {
            try {
                insist(act);
            } catch (InterruptedException | RuntimeException e) {
                ledger.refuse(act, "%s".formatted(e));
            }
        }
    }

    private void insist(Act act) throws InterruptedException {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            if (isSettled(act, tries > 1)) {
                return;
            }
            if (tries > 0) {
                Thread.sleep(PAUSE);
            }
        }
        ledger.refuse(act, "never answered");
    }

    private boolean isSettled(Act act, boolean again) throws InterruptedException {
        try {
            var visitor = visitors.get(act.person());
            if (visitor == null) {
                signIn(act.person());
                return false;
            }
            var fields = new HashMap<>(act.fields());
            fields.put("formToken", visitor.cookie(TOKEN));
            return isSettled(act, visitor.post(act.path(), fields), again);
        } catch (IOException unanswered) {
            ledger.count("no answer");
            return false;
        }
    }

    private boolean isSettled(Act act, Reply reply, boolean again) {
        ledger.count(String.valueOf(reply.status()));
        if (reply.status() == SEE_OTHER && !reply.location().contains("/sign-in")) {
            ledger.acknowledge(act, reply.location());
        } else if (reply.status() == NOT_SIGNED_IN) {
            visitors.remove(act.person());
            return false;
        } else if (reply.status() >= FAILED) {
            return false;
        } else if (reply.status() == CHANGED && again) {
            ledger.count("was done by a form that was never answered");
        } else {
            ledger.refuse(act, reply.status() + " " + words(reply.text()));
        }
        return true;
    }

    /** The form is sent in the next round. */
    private void signIn(String person) throws IOException, InterruptedException {
        var visitor = Visitor.notYet(address, person);
        var answer = visitor.open("/sign-in");
        if (answer.status() == DONE) {
            visitors.put(person, visitor);
        } else {
            ledger.count("sign-in: " + answer.status());
        }
    }

    private static String words(String page) {
        return page.replaceAll("(?s).*<main|<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether everybody has done everything. */
    boolean areDone() {
        return waiting.isEmpty();
    }

    /** Waits until everybody has done everything. */
    @Override
    public void close() {
        threads.close();
    }
}
