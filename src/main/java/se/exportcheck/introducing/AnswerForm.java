package se.exportcheck.introducing;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.IntroductionMessages;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a partner answers, as it is typed. */
record AnswerForm(
        @RestForm @Nullable String answer,

        @RestForm @Size(max = 2000, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String note) {

    static final AnswerForm BLANK = new AnswerForm(null, null);

    Optional<IntroductionAction> action() {
        return IntroductionAction.ANSWERS.stream()
                .filter(action -> action.name().equals(answer))
                .findFirst();
    }

    FormErrors check(FormErrors errors, List<IntroductionAction> open, IntroductionMessages words) {
        return action().filter(open::contains).isPresent() ? errors : errors.with("answer", words.answerMissing());
    }

    @Nullable
    String said() {
        return Text.optional(note).orElse(null);
    }
}
