package se.exportcheck.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.money.Euro;
import se.exportcheck.money.Kronor;

/**
 * What makes a grant aid of minor importance, as its decision must say (Regulation (EU) 2023/2831 art. 7.4).
 *
 * @param rate the rate of the day of the decision
 */
@Embeddable
public record GrantedAid(
        @Column(name = "aid_regulation") @Enumerated(EnumType.STRING)
        AidRegulation regulation,

        @Embedded
        @AttributeOverride(name = "kronor", column = @Column(name = "aid_rate"))
        @AttributeOverride(name = "date", column = @Column(name = "aid_rate_date"))
        @AttributeOverride(name = "source", column = @Column(name = "aid_rate_source"))
        ExchangeRate rate) {

    /** What a decision made now would say; null for other aid, and while no rate is known. */
    static @Nullable GrantedAid of(AidStanding standing) {
        var account = standing.account();
        return account == null || account.rate() == null ? null : new GrantedAid(account.regulation(), account.rate());
    }

    /** What the grant is called in euro. */
    public Euro written(Kronor granted) {
        return Euro.written(granted.toDecimal(), rate.kronor());
    }
}
