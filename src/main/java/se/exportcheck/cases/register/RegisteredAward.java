package se.exportcheck.cases.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.money.Euro;
import se.exportcheck.schemes.LegalBasis;

/**
 * What the register says of a grant (Regulation (EU) 2023/2831 art. 6.1), beside the industry. The instrument is always
 * a grant (bidrag).
 *
 * @param kronor what is granted; nothing when it was annulled
 * @param rate the rate of the day of the grant
 * @param euro rounded as the decision says it
 * @param giver the authority that granted it
 */
@Embeddable
public record RegisteredAward(
        OrganisationNumber organisationNumber,
        String beneficiary,
        LocalDate grantedOn,

        @Column(name = "amount_sek") BigDecimal kronor,

        @Embedded
        @AttributeOverride(name = "kronor", column = @Column(name = "rate"))
        @AttributeOverride(name = "date", column = @Column(name = "rate_date"))
        @AttributeOverride(name = "source", column = @Column(name = "rate_source"))
        ExchangeRate rate,

        @Column(name = "amount_eur") Euro euro,
        String giver,
        @Enumerated(EnumType.STRING) AidRegulation regulation,
        @Enumerated(EnumType.STRING) LegalBasis legalBasis) {

    static RegisteredAward of(AidEntry entry, BigDecimal kronor, LegalBasis basis) {
        var rate = Objects.requireNonNull(entry.rate());
        return new RegisteredAward(
                entry.organisationNumber(),
                entry.recipient(),
                entry.grantedOn(),
                kronor,
                rate,
                Euro.written(kronor, rate.kronor()),
                entry.giver(),
                entry.regulation(),
                basis);
    }

    RegisteredAward with(BigDecimal otherKronor) {
        return new RegisteredAward(
                organisationNumber,
                beneficiary,
                grantedOn,
                otherKronor,
                rate,
                Euro.written(otherKronor, rate.kronor()),
                giver,
                regulation,
                legalBasis);
    }

    boolean isNothing() {
        return kronor.signum() == 0;
    }

    /** Its number and perhaps its name are personal data, which nothing public may say (domain brief 2.11). */
    public boolean isOfSoleTrader() {
        return organisationNumber.isPerson();
    }
}
