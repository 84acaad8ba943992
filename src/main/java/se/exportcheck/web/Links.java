package se.exportcheck.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Objects;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;

/** Every address of a case, for templates ({@code to:}) and redirects alike. */
@TemplateExtension(namespace = "to")
public final class Links {

    private Links() {}

    /** A received case by its number; a draft, which has none, by its reference. */
    public static String grantCase(GrantCase grantCase) {
        return grantCase.status().isPrivate() ? draft(grantCase) : grantCase(number(grantCase));
    }

    public static String grantCase(CaseNumber number) {
        return "/cases/" + number.value();
    }

    public static String line(CaseLine line) {
        return line.number() == null ? "/my/cases/" + line.reference() : grantCase(line.number());
    }

    public static String draft(GrantCase grantCase) {
        return "/my/cases/" + grantCase.reference();
    }

    public static String section(GrantCase grantCase, Section section) {
        return draft(grantCase) + "/" + section.path();
    }

    /** Where a step is taken: its form by GET, the act by POST. */
    public static String step(GrantCase grantCase, CaseAction action) {
        return grantCase(grantCase) + "/" + action.path();
    }

    public static String claim(Claim claim) {
        return grantCase(claim.grantCase()) + "/claims/" + claim.ordinal();
    }

    public static String claimStep(Claim claim, ClaimAction action) {
        return claim(claim) + "/" + action.path();
    }

    private static CaseNumber number(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.number());
    }
}
