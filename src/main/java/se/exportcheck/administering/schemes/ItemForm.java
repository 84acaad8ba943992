package se.exportcheck.administering.schemes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.rules.Criterion;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.ChecklistItem;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * An item of the checklist, as it was typed.
 *
 * @param rule the rule that the program itself can answer it by; empty when only people can
 * @param code what it is known by when no rule answers it
 * @param version the draft as the page knew it
 */
record ItemForm(
        @RestForm @Nullable String rule,
        @RestForm @Nullable String code,

        @RestForm
        @NotBlank(message = "{scheme.textSvMissing}")
        @Size(max = 500, message = "{scheme.textTooLong}")
        @Typed(value = Kind.TEXT, message = "{scheme.text}")
        @Nullable
        String textSv,

        @RestForm
        @NotBlank(message = "{scheme.textEnMissing}")
        @Size(max = 500, message = "{scheme.textTooLong}")
        @Typed(value = Kind.TEXT, message = "{scheme.text}")
        @Nullable
        String textEn,

        @RestForm @Nullable String grantsOnlyIf,
        @RestForm @Nullable String place,
        @RestForm @Nullable String version) {

    /** That an item only informs. */
    static final String INFORMS = "INFORMS";

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,19}");

    static ItemForm blank(SchemeVersion draft) {
        var last = String.valueOf(draft.checklist().size() + 1);
        return new ItemForm("", "", "", "", INFORMS, last, String.valueOf(draft.version()));
    }

    static ItemForm of(ChecklistItem item, int position, SchemeVersion draft) {
        var rule = Criterion.of(item.code()).map(Criterion::rule).orElse("");
        var needed = item.grantsOnlyIf();
        return new ItemForm(
                rule,
                rule.isEmpty() ? item.code() : "",
                item.textSv(),
                item.textEn(),
                needed == null ? INFORMS : needed.name(),
                String.valueOf(position + 1),
                String.valueOf(draft.version()));
    }

    /** The same with the draft as it stands now. */
    ItemForm seeing(SchemeVersion draft) {
        return new ItemForm(rule, code, textSv, textEn, grantsOnlyIf, place, String.valueOf(draft.version()));
    }

    /** @param position of the item that is edited; null for a new one */
    FormErrors check(SchemeVersion draft, @Nullable Integer position, FormErrors typed, SchemeMessages say) {
        var errors = typed;
        if (!Text.of(rule).isEmpty() && Criterion.of(Text.of(rule)).isEmpty()) {
            errors = errors.with("rule", say.chooseRule());
        } else if (!CODE.matcher(known()).matches()) {
            errors = errors.with("code", say.itemCodeWrong());
        } else if (isTaken(draft, position)) {
            errors = errors.with(Text.of(rule).isEmpty() ? "code" : "rule", say.itemCodeTaken());
        }
        if (needed().isEmpty() && !INFORMS.equals(grantsOnlyIf)) {
            errors = errors.with("grantsOnlyIf", say.chooseNeeded());
        }
        return new Place(place).check(draft.checklist().size(), position, errors, say);
    }

    private boolean isTaken(SchemeVersion draft, @Nullable Integer position) {
        var items = draft.checklist();
        return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                .filter(i -> !i.equals(position))
                .anyMatch(i -> items.get(i).code().equals(known()));
    }

    private String known() {
        return Text.optional(rule).orElse(Text.of(code));
    }

    private Optional<Answer> needed() {
        return Stream.of(Answer.YES, Answer.NO)
                .filter(answer -> answer.name().equals(grantsOnlyIf))
                .findFirst();
    }

    ChecklistItem item() {
        return new ChecklistItem(known(), Text.of(textSv), Text.of(textEn), needed().orElse(null));
    }

    int position() {
        return new Place(place).position();
    }
}
