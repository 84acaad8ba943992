package se.exportcheck.schemes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A kind of cheque that a region gives, over all its versions: {@code EXPORT}. */
@Entity
public class Scheme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String code;

    @SuppressWarnings("NullAway.Init")
    protected Scheme() {}

    public String code() {
        return code;
    }
}
