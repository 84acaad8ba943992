package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A ground of secrecy, as it was typed. */
record SecrecyGroundForm(
        @RestForm
        @NotBlank(message = "{secrecy.provisionMissing}")
        @Size(max = 200, message = "{secrecy.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String provision,

        @RestForm
        @NotBlank(message = "{secrecy.meaningSvMissing}")
        @Size(max = 200, message = "{secrecy.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String meaningSv,

        @RestForm
        @NotBlank(message = "{secrecy.meaningEnMissing}")
        @Size(max = 200, message = "{secrecy.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String meaningEn,

        @RestForm @Nullable String used) {

    private static final String YES = "YES";
    private static final String NO = "NO";

    static SecrecyGroundForm blank() {
        return new SecrecyGroundForm(null, null, null, YES);
    }

    static SecrecyGroundForm of(SecrecyGround ground) {
        return new SecrecyGroundForm(
                ground.provision(), ground.meaningSv(), ground.meaningEn(), ground.isInUse() ? YES : NO);
    }

    boolean isUsed() {
        return YES.equals(used);
    }

    boolean isUndecided() {
        return !isUsed() && !NO.equals(used);
    }

    SecrecyGround ground() {
        return new SecrecyGround(Text.of(provision), Text.of(meaningSv), Text.of(meaningEn), isUsed());
    }

    void change(SecrecyGround ground) {
        ground.change(Text.of(provision), Text.of(meaningSv), Text.of(meaningEn), isUsed());
    }
}
