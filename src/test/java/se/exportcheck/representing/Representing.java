package se.exportcheck.representing;

import io.quarkus.arc.Arc;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.Story;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Check;
import se.exportcheck.people.Entitlement;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Powers;
import se.exportcheck.people.Role;
import se.exportcheck.people.Standing;
import se.exportcheck.people.representing.Invitations;
import se.exportcheck.people.representing.Representatives;

/** Companies of a test's own, with people who can sign in, and the links of invitations. */
public final class Representing {

    public static final Powers NONE = new Powers(false, false);
    public static final Powers SIGNS = new Powers(true, false);
    public static final Powers ADMINISTERS = new Powers(false, true);

    private static final Instant SINCE = Instant.parse("2026-02-02T08:00:00Z");
    private static final Pattern LINK = Pattern.compile("/my/invitations/vastmanland/[\\w-]+");
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Representing() {}

    /** A company that nobody acts for; its id. */
    public static long company() {
        return company("vastmanland");
    }

    private static long company(String region) {
        return Story.in(region, () -> {
            var company = Arc.container().instance(Companies.class).get().knownAs(number(), "Provföretaget AB");
            Arc.container().instance(Companies.class).get().flush();
            return Objects.requireNonNull(company.id());
        });
    }

    /** A company where {@code invited} may do all. */
    public static long companyOfInvited() {
        var company = company();
        add(company, "invited", "Ingrid Bjuden", Powers.ALL);
        return company;
    }

    public static void add(long company, String person, String name, Powers powers) {
        add("vastmanland", company, person, name, powers);
    }

    private static void add(String region, long company, String person, String name, Powers powers) {
        Story.in(region, () -> {
            var standing = new Standing(powers, Entitlement.REGION, null, false, SINCE);
            Arc.container()
                    .instance(People.class)
                    .get()
                    .persist(Person.ofCompany(person, name, person + "@prov.example", company, standing));
            return true;
        });
    }

    public static String organisationNumber(long company) {
        return Story.in(() -> Arc.container()
                .instance(Companies.class)
                .get()
                .findById(company)
                .organisationNumber()
                .value());
    }

    public static long malarsensor() {
        return Story.in(
                () -> DemoPeople.actor("signatory").companies().iterator().next());
    }

    /** Where one of the company's people is changed. */
    public static String at(long company, String person) {
        return "/my/company/" + company + "/people/"
                + Story.<Long>in(() -> with(company, person).id());
    }

    /** {@code invited} invites whoever reads the mail of this address; where the link leads. */
    public static String invitation(long company, String email, Object... ticked) {
        var fields = new Object[ticked.length + 2];
        fields[0] = "email";
        fields[1] = email;
        System.arraycopy(ticked, 0, fields, 2, ticked.length);
        Browser.as("invited").open("/my/company/" + company + "/invite").press("Skicka inbjudan", fields);
        return link(email);
    }

    /** Somebody of a company in Skåne invites; where the link leads. */
    public static String invitationFromSkane() {
        var company = company("skane");
        add("skane", company, "inviter-skane", "Inga Skog", Powers.ALL);
        var inviter = new Actor(
                "inviter-skane",
                "Inga Skog",
                null,
                Set.of(Role.APPLICANT),
                "skane",
                Set.of(company),
                Set.of(company),
                Optional.empty());
        var secret = Story.in("skane", () -> {
            var held = Arc.container().instance(Representatives.class).get().held(company, inviter);
            var now = Arc.container().instance(Clock.class).get().instant();
            return Arc.container().instance(Invitations.class).get().invite(held, "ny@skane.example", NONE, now);
        });
        return "/my/invitations/skane/" + secret.value();
    }

    /** Nobody acts any more for the companies in Skåne that this has made, so that other tests meet who they expect. */
    public static void endInSkane(String person) {
        Story.in("skane", () -> Arc.container().instance(People.class).get().delete("subject", person));
    }

    /** The region finds something of the right to sign of one of the company's people. */
    public static void check(long company, String person, Check check) {
        Story.in(() -> {
            var people = Arc.container().instance(People.class).get();
            people.check(with(company, person), check);
            return true;
        });
    }

    /** To be called in the region. */
    private static Person with(long company, String person) {
        return Arc.container().instance(People.class).get().ofCompany(company).stream()
                .filter(one -> one.subject().equals(person))
                .findFirst()
                .orElseThrow();
    }

    public static Person person(long company, String person) {
        return Story.in(() -> with(company, person));
    }

    /** The address in the newest mail to somebody. */
    public static String link(String email) {
        var mail = Browser.anonymous().open("/demo/mail").select(".govuk-summary-card").stream()
                .map(card -> card.text())
                .filter(text -> text.contains(email))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail to " + email));
        var link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in " + mail);
        }
        return link.group();
    }

    private static OrganisationNumber number() {
        var stem = "55999%04d".formatted(4000 + SERIAL.incrementAndGet());
        return IntStream.range(0, 10)
                .mapToObj(digit -> OrganisationNumber.parse(stem + digit, LocalDate.of(2026, 3, 2)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
