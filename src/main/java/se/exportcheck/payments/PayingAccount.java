package se.exportcheck.payments;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** The region's own account that grants are paid from, and how its bank wants files. The newest applies. Written once. */
@Entity
@Immutable
public class PayingAccount {

    /** What the bank's own guide says; the defaults are those that are common in Sweden. */
    public record Clearing(String bankgiro, String plusgiro) {
        public static final Clearing USUAL = new Clearing("9900", "9960");
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String iban;
    private String bic;
    private @Nullable String customerId;
    private String bankgiroClearing;
    private String plusgiroClearing;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected PayingAccount() {}

    public PayingAccount(String iban, String bic, @Nullable String customerId, Clearing clearing, Entered entered) {
        this.iban = iban;
        this.bic = bic;
        this.customerId = customerId;
        this.bankgiroClearing = clearing.bankgiro();
        this.plusgiroClearing = clearing.plusgiro();
        this.entered = entered;
    }

    public String iban() {
        return iban;
    }

    public String bic() {
        return bic;
    }

    /** By which the bank knows the region, where it asks for it. */
    public @Nullable String customerId() {
        return customerId;
    }

    public Clearing clearing() {
        return new Clearing(bankgiroClearing, plusgiroClearing);
    }

    public Entered entered() {
        return entered;
    }
}
