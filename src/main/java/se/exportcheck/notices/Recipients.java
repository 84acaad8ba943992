package se.exportcheck.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.application.Contact;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Regions;

/** Who is told: the company's people and the contact person, the officer of the case or the region, the partner's advisers. */
@ApplicationScoped
class Recipients {

    private final People people;
    private final Regions regions;

    Recipients(People people, Regions regions) {
        this.people = people;
        this.regions = regions;
    }

    List<Recipient> of(Notice notice) {
        var grantCase = notice.grantCase();
        var found = switch (notice.kind().audience()) {
            case COMPANY -> Stream.concat(contact(grantCase), told(grantCase, people.ofCompany(grantCase.companyId())));
            case SIGNATORIES -> told(grantCase, people.signatoriesOf(grantCase.companyId()));
            case OFFICER -> staff(grantCase.officer());
            case OFFICER_OR_REGION -> officerOrRegion(grantCase);
            case PERSON -> staff(notice.person());
            case PARTNER -> partner(grantCase);
            case REGION -> region();
        };
        var byAddress = new LinkedHashMap<String, Recipient>();
        found.forEach(recipient -> byAddress.putIfAbsent(recipient.email(), recipient));
        return List.copyOf(byAddress.values());
    }

    private Stream<Recipient> officerOrRegion(GrantCase grantCase) {
        var officer = staff(grantCase.officer()).toList();
        return officer.isEmpty() ? region() : officer.stream();
    }

    private Stream<Recipient> region() {
        return Stream.of(new Recipient(regions.current().contactEmail(), "sv"));
    }

    private static Stream<Recipient> contact(GrantCase grantCase) {
        return Stream.ofNullable(contactOf(grantCase))
                .map(contact -> new Recipient(contact.email(), contact.language()));
    }

    private static Stream<Recipient> told(GrantCase grantCase, List<Person> ofCompany) {
        return ofCompany.stream().map(person -> new Recipient(person.email(), language(grantCase)));
    }

    private Stream<Recipient> staff(@Nullable String who) {
        return Stream.ofNullable(who)
                .flatMap(subject -> people.withSubject(subject).stream())
                .map(person -> new Recipient(person.email(), "sv"));
    }

    private Stream<Recipient> partner(GrantCase grantCase) {
        return grantCase.asked().open().stream()
                .map(Inquiry::partnerId)
                .filter(Objects::nonNull)
                .flatMap(partner -> people.ofPartner(partner).stream())
                .map(person -> new Recipient(person.email(), "sv"));
    }

    private static String language(GrantCase grantCase) {
        var contact = contactOf(grantCase);
        return contact == null ? "sv" : contact.language();
    }

    /** Nobody is named in a case of an old list, and nobody any more in one that is disposed of. */
    private static @Nullable Contact contactOf(GrantCase grantCase) {
        var application = grantCase.application();
        return application == null ? null : application.contact();
    }
}
