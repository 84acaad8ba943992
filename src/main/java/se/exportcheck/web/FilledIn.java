package se.exportcheck.web;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/** Lets {@link NotBlank} demand something that can be seen, wherever it stands; its own reading knows plain spaces only. */
@ApplicationScoped
class FilledIn implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(Reader.class);
        configuration.addMapping(mapping);
    }

    /** Looks for it. */
    public static class Reader implements ConstraintValidator<NotBlank, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence typed, ConstraintValidatorContext context) {
            return typed != null && !Text.isBlank(typed);
        }
    }
}
