package se.exportcheck.cases.recoveries;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/**
 * What the officer proposes to be decided (2022:1468, 29 and 32 §§).
 *
 * @param withhold what is not paid of the grant yet shall not be paid
 * @param reclaimed how much of what is paid is reclaimed
 * @param weight the same in kronor, as far as the right to decide depends on it: what is withheld and reclaimed
 * @param specialReasons why less is reclaimed than was paid (<i>särskilda skäl</i>); null when all is
 * @param reasons the rules applied and the circumstances that decided (förvaltningslagen 32 §)
 * @param unheard why the company was not heard (förvaltningslagen 25 §); null when it was
 */
@Embeddable
public record RecoveryProposal(
        @Column(name = "proposed_withhold") boolean withhold,
        @Column(name = "proposed_sek") Kronor reclaimed,
        @Column(name = "proposed_weight_sek") Kronor weight,
        @Column(name = "special_reasons") @Nullable String specialReasons,
        @Column(name = "proposed_reasons") String reasons,
        @Column(name = "unheard") @Nullable String unheard) {}
