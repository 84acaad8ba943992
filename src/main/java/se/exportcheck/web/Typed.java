package se.exportcheck.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.IndustryCodes;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.SniVersion;
import se.exportcheck.companies.WorkplaceNumber;

/** What is typed can be read as this kind of thing; an empty field can. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Typed.Reader.class)
public @interface Typed {

    Kind value();

    String message() default "{web.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What a field can hold. */
    enum Kind {
        KRONOR,
        AMOUNT,
        EMPLOYEES,
        ORGANISATION_NUMBER,
        WORKPLACE_NUMBER,
        INDUSTRY_CODE,
        INDUSTRY_CODES,
        PHONE,
        EMAIL,
        NAME,
        TEXT;

        private static final BigDecimal MOST = new BigDecimal("9999999999.99");
        private static final BigDecimal MOST_EMPLOYEES = new BigDecimal("99999.9");
        private static final Pattern INDUSTRY = Pattern.compile("\\d{2}[. ]?\\d{3}");
        private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[\\d\\s\\p{Z}()/-]{6,25}");
        private static final Pattern EMAIL_ADDRESS =
                Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}");
        /** Brackets of markup, pictures and marks that turn the direction of writing are no part of a name. */
        private static final Pattern NO_NAME = Pattern.compile("[<>{}\\p{So}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

        /** Marks that turn the direction of writing make a text say something else than it seems to. */
        private static final Pattern NO_TEXT =
                Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069" + ControlCharacters.SHOWN_AS + "]");

        public boolean reads(String written) {
            var typed = Text.of(written);
            return switch (this) {
                case KRONOR ->
                    Numbers.whole(typed).filter(n -> n <= MOST.longValue()).isPresent();
                case AMOUNT ->
                    Numbers.decimal(typed)
                            .filter(n -> n.signum() > 0 && n.compareTo(MOST) <= 0)
                            .isPresent();
                case EMPLOYEES ->
                    Numbers.decimal(typed)
                            .filter(n -> n.stripTrailingZeros().scale() <= 1 && n.compareTo(MOST_EMPLOYEES) <= 0)
                            .isPresent();
                case ORGANISATION_NUMBER -> OrganisationNumber.classify(typed).isValid();
                case WORKPLACE_NUMBER -> WorkplaceNumber.parse(typed).isPresent();
                case INDUSTRY_CODE -> INDUSTRY.matcher(typed).matches();
                case INDUSTRY_CODES ->
                    IndustryCodes.parse(typed, SniVersion.SNI_2007).isPresent();
                case PHONE -> PHONE_NUMBER.matcher(typed).matches();
                case EMAIL -> EMAIL_ADDRESS.matcher(typed).matches();
                case NAME -> !NO_NAME.matcher(typed).find();
                case TEXT -> !NO_TEXT.matcher(typed).find();
            };
        }
    }

    /** Tries to read it. */
    class Reader implements ConstraintValidator<Typed, String> {

        private Kind kind = Kind.TEXT;

        @Override
        public void initialize(Typed typed) {
            kind = typed.value();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || Text.isBlank(value) || kind.reads(value);
        }
    }
}
