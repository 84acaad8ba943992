package se.exportcheck.schemes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import se.exportcheck.money.Share;
import se.exportcheck.money.TravelCap;

/** The part of the costs that may be travel, and of which total it is counted (COST-05). */
@Embeddable
public record TravelTerms(
        @Column(name = "travel_cap") Share share,

        @Enumerated(EnumType.STRING) @Column(name = "travel_cap_mode")
        TravelCap cap) {

    /** The travel costs that can be approved beside the other costs, kronor. */
    public BigDecimal approved(BigDecimal otherCosts, BigDecimal travel) {
        return cap.approved(share, otherCosts, travel);
    }
}
