package se.exportcheck.archiving.copying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.copies.CopyRecipient;
import se.exportcheck.cases.copies.MaskKind;
import se.exportcheck.cases.copies.MaskedCopy;
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.web.Choice;
import se.exportcheck.web.CopyMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Provision;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * Whom a copy is for, what it is of, what is taken out and why, as it was typed.
 *
 * @param known which provision of the region's list; OTHER when it is written
 * @param words more that is to be taken out, one to a line
 */
record CopyForm(
        @RestForm @Choice(value = CopyRecipient.class, message = "{copying.recipientMissing}") @Nullable
        String recipient,

        @RestForm @Nullable List<String> parts,
        @RestForm @Nullable List<String> kinds,

        @RestForm @Size(max = 2000, message = "{copying.wordsTooLong}") @Typed(Kind.TEXT) @Nullable
        String words,

        @RestForm @Nullable String known,

        @RestForm @Size(max = 300, message = "{copying.groundTooLong}") @Typed(Kind.TEXT) @Nullable
        String ground,

        @RestForm
        @NotBlank(message = "{copying.reasonMissing}")
        @Size(max = 1000, message = "{archiving.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {

    static CopyForm blank() {
        return new CopyForm(null, List.of(), List.of(), null, null, null, null);
    }

    FormErrors check(FormErrors before, List<Part> all, List<SecrecyGround> grounds, CopyMessages messages) {
        var errors = before;
        if (chosen(all).isEmpty()) {
            errors = errors.with("parts", messages.partsMissing());
        }
        if (masked().isEmpty() && written().isEmpty()) {
            errors = errors.with("kinds", messages.kindsMissing());
        }
        var missing = provision().missing(grounds);
        return missing.isPresent() ? errors.with(missing.get(), messages.groundMissing()) : errors;
    }

    private Provision provision() {
        return new Provision(known, ground);
    }

    List<Part> chosen(List<Part> all) {
        return all.stream()
                .filter(part -> parts != null && parts.contains(part.name()))
                .toList();
    }

    Set<MaskKind> masked() {
        var masked = EnumSet.noneOf(MaskKind.class);
        Stream.of(MaskKind.values())
                .filter(kind -> kinds != null && kinds.contains(kind.name()))
                .forEach(masked::add);
        return masked;
    }

    /** The words that were written, line by line. */
    List<String> written() {
        return Text.of(words)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** To be made of a form that nothing is wrong with. */
    MaskedCopy.Because because(List<SecrecyGround> grounds) {
        return new MaskedCopy.Because(
                CopyRecipient.valueOf(Objects.requireNonNull(recipient)),
                provision().of(grounds),
                Text.of(reason));
    }
}
