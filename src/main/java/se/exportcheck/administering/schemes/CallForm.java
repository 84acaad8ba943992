package se.exportcheck.administering.schemes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.CallDays;
import se.exportcheck.schemes.CallNotice;
import se.exportcheck.schemes.IntakeMode;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * A call, as it was typed.
 *
 * @param terms the version that it is announced under
 * @param version the call as the page knew it
 */
record CallForm(
        @RestForm @Nullable String terms,
        @RestForm @Nullable String intakeMode,

        @RestForm
        @NotBlank(message = "{scheme.nameSvMissing}")
        @Size(max = 100, message = "{scheme.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{scheme.name}")
        @Nullable
        String nameSv,

        @RestForm
        @NotBlank(message = "{scheme.nameEnMissing}")
        @Size(max = 100, message = "{scheme.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{scheme.name}")
        @Nullable
        String nameEn,

        @RestForm
        @Size(max = 2000, message = "{scheme.callTextTooLong}")
        @Typed(value = Kind.TEXT, message = "{scheme.text}")
        @Nullable
        String textSv,

        @RestForm
        @Size(max = 2000, message = "{scheme.callTextTooLong}")
        @Typed(value = Kind.TEXT, message = "{scheme.text}")
        @Nullable
        String textEn,

        @RestForm @Nullable String opensOnDay,
        @RestForm @Nullable String opensOnMonth,
        @RestForm @Nullable String opensOnYear,
        @RestForm @Nullable String closesOnDay,
        @RestForm @Nullable String closesOnMonth,
        @RestForm @Nullable String closesOnYear,
        @RestForm @Nullable UUID submissionKey,
        @RestForm @Nullable String version) {

    static CallForm blank(LocalDate today) {
        var first = DateInput.of(today);
        return new CallForm(
                null,
                null,
                null,
                null,
                null,
                null,
                first.day(),
                first.month(),
                first.year(),
                null,
                null,
                null,
                UUID.randomUUID(),
                null);
    }

    static CallForm of(Call call) {
        var first = DateInput.of(call.opensOn());
        var last = DateInput.of(call.closesOn());
        var notice = call.notice();
        return new CallForm(
                String.valueOf(call.schemeVersion().id()),
                call.intakeMode().name(),
                notice.nameSv(),
                notice.nameEn(),
                notice.textSv(),
                notice.textEn(),
                first.day(),
                first.month(),
                first.year(),
                last.day(),
                last.month(),
                last.year(),
                null,
                String.valueOf(call.version()));
    }

    public DateInput first() {
        return new DateInput(opensOnDay, opensOnMonth, opensOnYear);
    }

    public DateInput last() {
        return new DateInput(closesOnDay, closesOnMonth, closesOnYear);
    }

    /** The first day of a call that is open already has passed, and stands. */
    Optional<CallDays> days(@Nullable LocalDate opened) {
        return Optional.ofNullable(opened)
                .or(() -> first().date())
                .filter(day -> last().isBlank() || last().date().isPresent())
                .map(day -> new CallDays(day, last().date().orElse(null)));
    }

    CallNotice notice() {
        return new CallNotice(
                Text.of(nameSv),
                Text.of(nameEn),
                Text.optional(textSv).orElse(null),
                Text.optional(textEn).orElse(null));
    }

    Optional<IntakeMode> mode() {
        return Stream.of(IntakeMode.values())
                .filter(mode -> mode.name().equals(intakeMode))
                .findFirst();
    }

    Optional<SchemeVersion> under(List<SchemeVersion> versions) {
        return versions.stream()
                .filter(each -> Objects.equals(String.valueOf(each.id()), terms))
                .findFirst();
    }

    /** @param opened the first day, when it cannot be changed any more */
    FormErrors check(FormErrors typed, @Nullable LocalDate opened, LocalDate today, CallMessages say) {
        var errors = typed;
        if (Text.of(textSv).isEmpty() != Text.of(textEn).isEmpty()) {
            errors = errors.with(Text.of(textSv).isEmpty() ? "textSv" : "textEn", say.bothLanguages());
        }
        var first = opened == null ? first().date().orElse(null) : opened;
        if (first == null) {
            errors = errors.with("opensOn", say.opensOnMissing());
        } else if (opened == null && first.isBefore(today)) {
            errors = errors.with("opensOn", say.opensInThePast());
        }
        if (last().isBlank()) {
            return mode().equals(Optional.of(IntakeMode.ROUND))
                    ? errors.with("closesOn", say.roundNeedsLastDay())
                    : errors;
        } else if (last().date().isEmpty()) {
            return errors.with("closesOn", say.closesOnWrong());
        }
        var fits = first == null || new CallDays(first, last().date().orElseThrow()).endsFrom(today);
        return fits ? errors : errors.with("closesOn", say.closesTooEarly());
    }
}
