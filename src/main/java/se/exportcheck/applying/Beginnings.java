package se.exportcheck.applying;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.CompanyCases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.Calls;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;

/** What an application begins with: an open call and a company of one's own. */
@ApplicationScoped
class Beginnings {

    private final Calls calls;
    private final Companies companies;
    private final Cases cases;
    private final CompanyCases companyCases;
    private final Applicants applicants;
    private final FormWords words;
    private final Clock clock;

    Beginnings(
            Calls calls,
            Companies companies,
            Cases cases,
            CompanyCases companyCases,
            Applicants applicants,
            FormWords words,
            Clock clock) {
        this.calls = calls;
        this.companies = companies;
        this.cases = cases;
        this.companyCases = companyCases;
        this.applicants = applicants;
        this.words = words;
        this.clock = clock;
    }

    List<Call> calls() {
        return calls.open(Stockholm.today(clock));
    }

    List<Company> companies() {
        return companies.among(applicants.demand().companies());
    }

    /** The call must be open and the company one's own. */
    FormErrors check(NewCaseForm form, FormErrors missing) {
        var errors = missing;
        if (form.call() != null && call(form.call()).isEmpty()) {
            errors = errors.with("call", words.errors().callClosed());
        }
        return form.company() == null || company(form.company()).isPresent()
                ? errors
                : errors.with("company", words.errors().unknownCompany());
    }

    FormErrors alreadyBegun(FormErrors errors) {
        return errors.with("another", words.errors().alreadyBegun());
    }

    /** What the company has begun under the call and not sent in. */
    List<CaseLine> drafts(NewCaseForm form) {
        return companyCases.drafts(
                Objects.requireNonNull(company(form.company()).orElseThrow().id()),
                call(form.call()).orElseThrow());
    }

    /** Begins the application; its address. */
    String begin(NewCaseForm form) {
        var draft = new GrantCase(
                UUID.randomUUID(),
                call(form.call()).orElseThrow(),
                company(form.company()).orElseThrow(),
                Origin.PORTAL,
                clock.instant());
        cases.persist(draft);
        return Links.draft(draft);
    }

    private Optional<Call> call(@Nullable String id) {
        return calls().stream()
                .filter(call -> String.valueOf(call.id()).equals(id))
                .findFirst();
    }

    private Optional<Company> company(@Nullable String id) {
        return companies().stream()
                .filter(company -> String.valueOf(company.id()).equals(id))
                .findFirst();
    }
}
