package se.exportcheck.cases.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import se.exportcheck.money.AccountNumber;

/** Where the grant is to be paid: an account of the applicant's own (PAY-05). */
@Embeddable
public record Account(
        @AttributeOverride(name = "kind", column = @Column(name = "account_kind"))
        @AttributeOverride(name = "number", column = @Column(name = "account_number"))
        @Embedded
        AccountNumber number,

        @Column(name = "account_holder") String holder) {}
