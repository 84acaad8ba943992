package se.exportcheck.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.exportcheck.numbers.Checksum;

/**
 * What somebody may do to a copy of a log.
 *
 * @param told the flaw that must be named for it
 */
record Harm(String what, List<String> log, Flaw told) {

    private static final int WAYS = 9;

    /** The same for the same random numbers. */
    static Harm to(List<String> whole, Random random) {
        return switch (random.nextInt(WAYS)) {
            case 0, 1 -> letter(whole, random);
            case 2 -> fieldSealedAnew(whole, random);
            case 3 -> everythingSealedAnew(whole, random);
            case 4 -> deletion(whole, random);
            case 5 -> cut(whole, random);
            case 6 -> swap(whole, random);
            case 7 -> copy(whole, random);
            default -> move(whole, random);
        };
    }

    private static Harm letter(List<String> whole, Random random) {
        var log = new ArrayList<>(whole);
        var place = random.nextInt(log.size());
        var line = new StringBuilder(log.get(place));
        var at = random.nextInt(line.length());
        var other = (char) ('!' + random.nextInt('~' - '!'));
        line.setCharAt(at, other == line.charAt(at) ? '~' : other);
        log.set(place, line.toString());
        return new Harm("letter " + at + " of line " + (place + 1), log, Flaw.in(Fault.CHANGED, place + 1));
    }

    private static Harm fieldSealedAnew(List<String> whole, Random random) {
        var log = new ArrayList<>(whole);
        var place = random.nextInt(log.size());
        log.set(place, reseal(changed(log.get(place), random), null));
        var last = place == log.size() - 1;
        return new Harm(
                "line " + (place + 1) + " changed and sealed anew",
                log,
                Flaw.in(last ? Fault.RESEALED : Fault.CHANGED, place + 1));
    }

    private static Harm everythingSealedAnew(List<String> whole, Random random) {
        var log = new ArrayList<>(whole);
        var place = random.nextInt(log.size());
        log.set(place, reseal(changed(log.get(place), random), null));
        for (var after = place + 1; after < log.size(); after++) {
            log.set(
                    after,
                    reseal(entry(log.get(after)), entry(log.get(after - 1)).hash()));
        }
        return new Harm(
                "line " + (place + 1) + " changed and all from there sealed anew",
                log,
                Flaw.in(Fault.RESEALED, log.size()));
    }

    private static Harm deletion(List<String> whole, Random random) {
        var log = new ArrayList<>(whole);
        var place = random.nextInt(log.size());
        log.remove(place);
        return new Harm("line " + (place + 1) + " taken away", log, Flaw.in(Fault.MISSING, place + 1));
    }

    private static Harm cut(List<String> whole, Random random) {
        var place = random.nextInt(whole.size());
        return new Harm("cut off after line " + place, whole.subList(0, place), Flaw.in(Fault.MISSING, place + 1));
    }

    private static Harm swap(List<String> whole, Random random) {
        var log = new ArrayList<>(whole);
        var one = random.nextInt(log.size());
        var other = (one + 1 + random.nextInt(log.size() - 1)) % log.size();
        Collections.swap(log, one, other);
        return new Harm(
                "lines " + (one + 1) + " and " + (other + 1) + " swapped",
                log,
                Flaw.in(Fault.MOVED, Math.min(one, other) + 1));
    }

    private static Harm copy(List<String> whole, Random random) {
        var log = new ArrayList<>(whole);
        var place = random.nextInt(log.size());
        var to = place + 1 + random.nextInt(log.size() - place);
        log.add(to, log.get(place));
        return new Harm("line " + (place + 1) + " repeated", log, Flaw.in(Fault.DOUBLED, place + 1));
    }

    private static Harm move(List<String> whole, Random random) {
        var log = new ArrayList<>(whole);
        var from = random.nextInt(log.size() - 1);
        var to = from + 1 + random.nextInt(log.size() - 1 - from);
        log.add(to, log.remove(from));
        return new Harm("line " + (from + 1) + " moved to " + (to + 1), log, Flaw.in(Fault.MOVED, from + 1));
    }

    private static AuditEntry changed(String line, Random random) {
        var e = entry(line);
        var content = random.nextBoolean() ? e.content().replace("}", ", \"x\": 1}") : e.content();
        var name = content.equals(e.content()) ? e.actorName() + "x" : e.actorName();
        return new AuditEntry(
                e.region(),
                e.ordinal(),
                e.at(),
                e.kind(),
                e.record(),
                e.caseNumber(),
                e.actor(),
                name,
                e.role(),
                content,
                e.digest(),
                e.previous(),
                e.hash());
    }

    /** @param previous the seal before it; null leaves it as it is */
    private static String reseal(AuditEntry e, @Nullable String previous) {
        var open = new AuditEntry(
                e.region(),
                e.ordinal(),
                e.at(),
                e.kind(),
                e.record(),
                e.caseNumber(),
                e.actor(),
                e.actorName(),
                e.role(),
                e.content(),
                Checksum.of(e.content()),
                previous == null ? e.previous() : previous,
                "");
        return new AuditEntry(
                        open.region(),
                        open.ordinal(),
                        open.at(),
                        open.kind(),
                        open.record(),
                        open.caseNumber(),
                        open.actor(),
                        open.actorName(),
                        open.role(),
                        open.content(),
                        open.digest(),
                        open.previous(),
                        Seal.of(open))
                .toJson();
    }

    private static AuditEntry entry(String line) {
        return AuditEntry.parse(line).orElseThrow();
    }
}
