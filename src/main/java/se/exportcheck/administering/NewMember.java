package se.exportcheck.administering;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Members;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Powers;
import se.exportcheck.people.Standing;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** Makes a member of what an administrator filled in. */
@RequestScoped
class NewMember {

    private final Members members;
    private final People people;
    private final Companies companies;
    private final Words words;
    private final Clock clock;

    NewMember(Members members, People people, Companies companies, Words words, Clock clock) {
        this.members = members;
        this.people = people;
        this.companies = companies;
        this.words = words;
        this.clock = clock;
    }

    /** What the form alone cannot know: the company, the partner, and whether the person belongs there already. */
    FormErrors check(MemberForm form, FormErrors errors) {
        var say = words.bundle(AdministeringMessages.class);
        if (errors.first("belongsTo") == null && !isKnown(form.belongsTo())) {
            return errors.with("belongsTo", say.belongsToUnknown());
        } else if (MemberForm.COMPANY.equals(form.belongsTo()) && company(form).isEmpty()) {
            return errors.with("organisationNumber", say.companyUnknown());
        } else {
            return !errors.any() && isMember(form) ? errors.with("subject", say.alreadyMember()) : errors;
        }
    }

    private boolean isKnown(@Nullable String belongsTo) {
        return MemberForm.STAFF.equals(belongsTo)
                || MemberForm.COMPANY.equals(belongsTo)
                || partner(belongsTo).isPresent();
    }

    Person of(MemberForm form, Actor by) {
        var subject = Text.of(form.subject());
        var name = Text.of(form.name());
        var email = Text.of(form.email());
        var title = Text.optional(form.title()).orElse(null);
        return companyId(form)
                .map(company -> Person.ofCompany(subject, name, email, company, standing(form, company, by)))
                .orElseGet(() -> Person.ofRegion(
                        subject, name, email, title, partner(form.belongsTo()).orElse(null)));
    }

    /** Whoever signs lets others in, and so does the first of the company's people. */
    private Standing standing(MemberForm form, long company, Actor by) {
        var signs = form.signatory() != null;
        var lets = signs || people.ofCompany(company).stream().noneMatch(Person::administrator);
        return Standing.byRegion(new Powers(signs, lets), by, clock.instant());
    }

    private boolean isMember(MemberForm form) {
        return people.withSubject(Text.of(form.subject())).stream()
                .anyMatch(person -> Objects.equals(
                                person.companyId(), companyId(form).orElse(null))
                        && Objects.equals(
                                person.partnerId(), partner(form.belongsTo()).orElse(null)));
    }

    private Optional<Long> companyId(MemberForm form) {
        return MemberForm.COMPANY.equals(form.belongsTo()) ? company(form).map(Company::id) : Optional.empty();
    }

    private Optional<Company> company(MemberForm form) {
        return Optional.ofNullable(form.organisationNumber())
                .flatMap(text -> OrganisationNumber.parse(text, Stockholm.today(clock)))
                .flatMap(companies::with);
    }

    private Optional<Long> partner(@Nullable String belongsTo) {
        return members.partners().stream()
                .map(Members.Partner::id)
                .filter(id -> String.valueOf(id).equals(belongsTo))
                .findFirst();
    }
}
