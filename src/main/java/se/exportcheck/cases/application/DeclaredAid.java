package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.exportcheck.money.Currency;

/**
 * Aid of minor importance (stöd av mindre betydelse) that the undertaking has been granted (2022:1468, 22 §).
 *
 * @param recipient the company of the group that got it
 */
@Embeddable
public record DeclaredAid(
        LocalDate grantedOn,
        String giver,
        String recipient,
        String measure,
        @Enumerated(EnumType.STRING) Currency currency,
        BigDecimal amount) {}
