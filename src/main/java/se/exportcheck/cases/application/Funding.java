package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Money for the same costs from elsewhere (2022:1468, 21 §); kronor. */
@Embeddable
public record Funding(String financier, boolean publicMoney, BigDecimal amount) {}
