package se.exportcheck.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file is in the case: an attachment (bilaga) of the application, of a claim, or part of what came later. */
public enum DocumentKind {
    REGISTRATION_CERTIFICATE("A1"),
    ANNUAL_REPORT("A2"),
    BUDGET("A3"),
    PROJECT_PLAN("A4"),
    QUOTE("A5"),
    FINANCING("A6"),
    AID_DECLARATION("A7"),
    SIZE_DECLARATION("A8"),
    POWER_OF_ATTORNEY("A9"),
    ACCEPTANCE("A10"),
    INVOICE("A11"),
    PROOF_OF_PAYMENT("A12"),
    VOUCHER_LIST("A13"),
    REPORT("A14"),
    PROOF_OF_ACTIVITY("A15"),
    PAPER_APPLICATION(null),
    COMPLETION(null),
    COMMENT(null),
    OPINION(null),
    APPEAL(null),
    JUDGMENT(null),
    OTHER(null);

    private final @Nullable String code;

    DocumentKind(@Nullable String code) {
        this.code = code;
    }

    /** The letter and number that the region's instructions give the attachment, if they give it one. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** What a company may attach to its application. */
    public static List<DocumentKind> ofApplication() {
        return List.of(
                REGISTRATION_CERTIFICATE,
                ANNUAL_REPORT,
                BUDGET,
                PROJECT_PLAN,
                QUOTE,
                FINANCING,
                AID_DECLARATION,
                SIZE_DECLARATION,
                POWER_OF_ATTORNEY,
                OTHER);
    }

    /** What a company may attach to a claim. */
    public static List<DocumentKind> ofClaim() {
        return List.of(INVOICE, PROOF_OF_PAYMENT, VOUCHER_LIST, REPORT, PROOF_OF_ACTIVITY, OTHER);
    }
}
