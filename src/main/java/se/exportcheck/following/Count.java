package se.exportcheck.following;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;

/** What is typed is a whole number, of people, companies or per cent, that is not above the most; an empty field can be. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Count.Reader.class)
@interface Count {

    String message();

    long most() default 1_000_000;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries to read it. */
    class Reader implements ConstraintValidator<Count, String> {

        private long most;

        @Override
        public void initialize(Count count) {
            most = count.most();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return Text.of(value).isEmpty()
                    || Numbers.whole(value).filter(number -> number <= most).isPresent();
        }
    }
}
