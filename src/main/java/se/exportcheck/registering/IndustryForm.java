package se.exportcheck.registering;

import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.IndustryCode;
import se.exportcheck.companies.SniVersion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/** What the beneficiary does, as it was typed. */
record IndustryForm(
        @RestForm @Nullable String sniCode,
        @RestForm @Nullable String sniVersion) {

    static IndustryForm of(@Nullable IndustryCode code) {
        return code == null
                ? new IndustryForm(null, null)
                : new IndustryForm(code.written(), code.version().name());
    }

    FormErrors errors(RegisteringMessages words) {
        var errors = FormErrors.none();
        var fits = version().isPresent()
                ? code().isPresent()
                : Stream.of(SniVersion.values()).anyMatch(each -> code(each).isPresent());
        if (!fits) {
            errors = errors.with("sniCode", words.codeWrong());
        }
        return version().isPresent() ? errors : errors.with("sniVersion", words.versionMissing());
    }

    Optional<IndustryCode> code() {
        return version().flatMap(this::code);
    }

    private Optional<IndustryCode> code(SniVersion of) {
        return IndustryCode.parse(Text.of(sniCode), of);
    }

    private Optional<SniVersion> version() {
        return Stream.of(SniVersion.values())
                .filter(each -> each.name().equals(sniVersion))
                .findFirst();
    }
}
