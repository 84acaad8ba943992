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

/** What is typed is a whole number of people or companies; an empty field can be. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Count.Reader.class)
@interface Count {

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries to read it. */
    class Reader implements ConstraintValidator<Count, String> {

        private static final long MOST = 1_000_000;

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return Text.of(value).isEmpty()
                    || Numbers.whole(value).filter(number -> number <= MOST).isPresent();
        }
    }
}
