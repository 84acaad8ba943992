package se.exportcheck.schemes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** <i>Styrkeområde</i>: an area that the region has said it is strong in, such as energy and automation. */
@Entity
public class StrengthArea {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String code;
    private String nameSv;
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected StrengthArea() {}

    public StrengthArea(String code, String nameSv, String nameEn) {
        this.code = code;
        this.nameSv = nameSv;
        this.nameEn = nameEn;
    }

    public String code() {
        return code;
    }

    public String nameSv() {
        return nameSv;
    }

    public String nameEn() {
        return nameEn;
    }
}
