package se.exportcheck.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.payments.BankAnswer.Effect;
import se.exportcheck.payments.BankFault.Unreadable;
import se.exportcheck.people.Actor;

/** Takes what the bank answers: each file once, all of it or nothing. */
@ApplicationScoped
public class BankReports implements PanacheRepository<BankReport> {

    /** What ISO 20022 allows. */
    private static final int LONGEST_NUMBER = 35;

    private final Claims claims;
    private final Cases cases;
    private final LendingRates rates;

    BankReports(Claims claims, Cases cases, LendingRates rates) {
        this.claims = claims;
        this.cases = cases;
        this.rates = rates;
    }

    /** The newest first, from before the one with this id; at most so many. */
    public List<BankReport> newest(long before, int most) {
        return find("id < ?1", Sort.descending("id"), before).page(0, most).list();
    }

    /**
     * Takes the file: claims are paid or returned, and what the bank said is kept.
     *
     * @throws Unreadable naming why it cannot be taken; nothing of it is
     */
    public BankReport take(byte[] file, Actor actor, Instant now) {
        var sha256 = Checksum.of(file);
        one();
        if (count("sha256", sha256) > 0) {
            throw new Unreadable(BankFault.TAKEN);
        }
        var checked = answered(BankFileReader.read(file), actor, Stockholm.dateOf(now));
        hold(checked);
        var table = rates.table();
        checked.answers().forEach(each -> follow(each, table, actor, now));
        var report = new BankReport(checked, sha256, new Entered(actor.subject(), actor.name(), now));
        persist(report);
        return report;
    }

    /** One file after the other, so that the same is not taken twice at the same time. */
    private void one() {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(current_region() || ' bank', 0))", Object.class)
                .getResultList();
    }

    /** Of two who change a case at the same time, one is told so. */
    private void hold(CheckedReport checked) {
        checked.answers().stream()
                .map(Answered::claim)
                .distinct()
                .sorted(Comparator.comparing(claim -> Objects.requireNonNull(claim.id())))
                .forEach(claim -> claims.toChange(cases.alone(claim.grantCase()), claim.ordinal()));
    }

    private static void follow(Answered answered, RateTable rates, Actor actor, Instant now) {
        switch (answered.effect()) {
            case PAID ->
                answered.claim()
                        .confirmPaid(Objects.requireNonNull(answered.line().day()), rates, actor, now);
            case RETURNED ->
                answered.claim()
                        .returnedByBank(
                                Objects.requireNonNullElse(answered.line().reason(), ""), rates, actor, now);
            case ACCEPTED, KNOWN, EARLIER, EARLIER_PAID, MISMATCH, CAME_BACK, NOT_ALLOWED -> {}
        }
    }

    private CheckedReport answered(BankFile file, Actor actor, LocalDate today) {
        var lines = file.lines().stream().flatMap(this::single).toList();
        var concerned = claimsOf(lines.stream()
                .map(line -> Objects.requireNonNull(line.endToEndId()))
                .toList());
        var answers = new ArrayList<Answered>();
        var moved = new HashSet<Claim>();
        var back = back(lines);
        var unknown = new LinkedHashSet<String>();
        for (var line : lines) {
            var number = Objects.requireNonNull(line.endToEndId());
            var claim = concerned.get(number);
            if (claim == null && saysWhich(number)) {
                unknown.add(number);
            } else if (claim != null) {
                var undone = line.said() == BankFile.Said.PAID && back.contains(number);
                var effect = undone ? Effect.KNOWN : effect(line, claim, actor, today);
                var follows = effect == Effect.PAID || effect == Effect.RETURNED;
                answers.add(new Answered(claim, number, line, follows && !moved.add(claim) ? Effect.KNOWN : effect));
            }
        }
        var others = lines.size() - answers.size();
        return new CheckedReport(file.kind(), file.id(), answers, others, List.copyOf(unknown));
    }

    /** Banks write that a payment has no number where it has none; what may be a person's is not kept. */
    private static boolean saysWhich(String number) {
        return !number.isBlank()
                && !number.equals("NOTPROVIDED")
                && number.length() <= LONGEST_NUMBER
                && !OrganisationNumber.standsForPersonIn(number);
    }

    /** Payments that the file says have come back: that it says as well that they were made makes no difference. */
    private static Set<String> back(List<BankFile.Line> lines) {
        return lines.stream()
                .filter(line -> line.said() == BankFile.Said.CAME_BACK || line.said() == BankFile.Said.REJECTED)
                .map(line -> Objects.requireNonNull(line.endToEndId()))
                .collect(Collectors.toSet());
    }

    /** A line about a whole file says the same of each of its payments. */
    private Stream<BankFile.Line> single(BankFile.Line line) {
        return line.messageId() == null
                ? Stream.of(line)
                : getEntityManager()
                        .createQuery(
                                "select o.endToEndId from PaymentOrder o where o.file.messageId = ?1 order by o.id",
                                String.class)
                        .setParameter(1, line.messageId())
                        .getResultStream()
                        .map(line::about);
    }

    /** By the numbers that their payments have, or had in a file. */
    private Map<String, Claim> claimsOf(List<String> numbers) {
        var found = new HashMap<String, Claim>();
        getEntityManager()
                .createQuery(
                        "from PaymentOrder o join fetch o.claim c join fetch c.grantCase where o.endToEndId in ?1",
                        PaymentOrder.class)
                .setParameter(1, numbers)
                .getResultList()
                .forEach(order -> found.put(order.endToEndId(), order.claim()));
        claims.find("from Claim c join fetch c.grantCase where c.endToEndId in ?1 and c.sentAt is not null", numbers)
                .list()
                .forEach(claim -> found.put(Objects.requireNonNull(claim.endToEndId()), claim));
        return found;
    }

    private static Effect effect(BankFile.Line line, Claim claim, Actor actor, LocalDate today) {
        var paid = claim.hasPaid(Objects.requireNonNull(line.endToEndId()));
        if (!paid && !Objects.equals(line.endToEndId(), claim.endToEndId())) {
            return line.said() == BankFile.Said.PAID ? Effect.EARLIER_PAID : Effect.EARLIER;
        }
        return switch (line.said()) {
            case ACCEPTED -> paid ? Effect.KNOWN : Effect.ACCEPTED;
            case PAID ->
                paid
                        ? Effect.KNOWN
                        : fits(line, claim, today) ? allowed(ClaimAction.CONFIRM_PAID, claim, actor) : Effect.MISMATCH;
            case REJECTED, CAME_BACK -> paid ? Effect.CAME_BACK : allowed(ClaimAction.RETURN, claim, actor);
        };
    }

    private static Effect allowed(ClaimAction action, Claim claim, Actor actor) {
        if (!action.from().contains(claim.status())) {
            return Effect.EARLIER;
        } else if (!claim.stepsFor(actor).stream()
                .anyMatch(step -> step.action() == action && step.obstacles().isEmpty())) {
            return Effect.NOT_ALLOWED;
        } else {
            return action == ClaimAction.RETURN ? Effect.RETURNED : Effect.PAID;
        }
    }

    private static boolean fits(BankFile.Line line, Claim claim, LocalDate today) {
        var day = line.day();
        var sent = claim.sentOn().orElse(null);
        return sameSum(line, claim) && day != null && sent != null && !day.isBefore(sent) && !day.isAfter(today);
    }

    private static boolean sameSum(BankFile.Line line, Claim claim) {
        var amount = line.amount();
        return amount == null || amount.compareTo(claim.toBank().toDecimal()) == 0;
    }
}
