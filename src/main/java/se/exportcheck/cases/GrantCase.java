package se.exportcheck.cases;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.companies.Company;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Call;

/** <i>Ärende</i>: one grant, from the company's draft to the last follow-up. Every act goes through {@link #take}. */
@Entity
public class GrantCase extends CaseVenture {

    protected GrantCase() {}

    /** Begins an application under an open call: by the company itself, or by the registrar from paper. */
    public GrantCase(UUID reference, Call call, Company company, Origin origin, Instant now) {
        this.reference = reference;
        this.call = call;
        this.schemeVersion = call.termsOn(Stockholm.dateOf(now));
        this.company = company;
        this.companyName = company.name();
        this.organisationNumber = company.organisationNumber();
        this.origin = origin;
        this.createdAt = now;
        this.application = new Application();
        keep(now);
    }

    @Override
    GrantCase self() {
        return this;
    }

    /** A draft is held against the terms of the day; what is received keeps those of its day of arrival. */
    public void follow(LocalDate today) {
        if (status.isPrivate()) {
            schemeVersion = call.termsOn(today);
        }
    }

    /** All is paid and settled: the follow-ups are scheduled from the last payment. */
    public void conclude(Actor actor, Instant now) {
        demand(CaseAction.CONCLUDE, actor, now);
        var from = lastPaidOn().orElse(Stockholm.dateOf(now));
        schemeVersion
                .followupMonths()
                .forEach(months -> followUps.add(new FollowUp(this, months, from.plusMonths(months))));
        take(CaseAction.CONCLUDE, actor, now);
    }

    /** The day of the last payment; empty when nothing was paid. */
    public Optional<LocalDate> lastPaidOn() {
        return claims.stream().map(Claim::paidOn).filter(Objects::nonNull).max(LocalDate::compareTo);
    }

    /** A follow-up is sent, reminded of or answered: another day comes next; only {@link FollowUp} says so. */
    public void followUpMoved(LocalDate today) {
        if (status == CaseStatus.FOLLOW_UP) {
            dueOn = Deadline.of(this, today).orElse(null);
        }
    }

    /** Nothing more is paid, so that no last claim comes: the case ends as it stands. */
    public void closeWithdrawn(Actor actor, Instant now, String note) {
        take(CaseAction.CLOSE_WITHDRAWN, actor, now, note);
    }

    public void close(Actor actor, Instant now, String note) {
        take(CaseAction.CLOSE, actor, now, note);
    }

    /** A list that two people stand behind is carried out; only {@link se.exportcheck.cases.disposal.Disposals} says so. */
    public void dispose(Actor system, Instant now, String note) {
        take(CaseAction.DISPOSE, system, now, note);
    }
}
