package se.exportcheck.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What cannot be undone: it asks whoever does it to sign in again, when the last time was too long ago. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {

    /** Of a form that takes several steps those that it is about; all when none is named. */
    String[] steps() default {};
}
