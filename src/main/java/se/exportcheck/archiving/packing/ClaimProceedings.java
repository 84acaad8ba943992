package se.exportcheck.archiving.packing;

import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;

/** The claims of a case with their rows, hearings and acts, as the descriptive metadata tell them. */
final class ClaimProceedings {

    private final Xml xml;

    private ClaimProceedings(Xml xml) {
        this.xml = xml;
    }

    /** What a company has begun and not sent is its own. */
    static void of(GrantCase grantCase, Xml xml) {
        var told = new ClaimProceedings(xml);
        xml.open("claims");
        grantCase.claims().stream()
                .filter(claim -> claim.status() != ClaimStatus.DRAFT)
                .forEach(told::claim);
        xml.close();
    }

    private void claim(Claim claim) {
        xml.open("claim", "ordinal", String.valueOf(claim.ordinal()), "final", String.valueOf(claim.isFinal()))
                .leaf("status", claim.status())
                .leaf("submittedAt", claim.submittedAt())
                .leaf("reviewer", claim.reviewerName())
                .leaf("attester", claim.attesterName())
                .leaf("claimedSek", claim.claimed().toPlainString())
                .leaf("paidOn", claim.paidOn());
        claim.lines().forEach(this::line);
        claim.hearings()
                .forEach(hearing -> xml.open("hearing")
                        .leaf("at", hearing.said().entered().enteredAt())
                        .leaf("by", hearing.said().entered().enteredByName())
                        .leaf("message", hearing.said().message())
                        .leaf("answer", hearing.said().answer())
                        .close());
        claim.events()
                .forEach(event -> Proceedings.step(xml, event.action(), event.at(), event.actorName(), event.note()));
        xml.close();
    }

    private void line(ClaimLine line) {
        var approved = line.approved();
        var number = line.supplierNumber();
        xml.open("line", "costType", line.costType().name(), "voucher", line.voucherNumber())
                .leaf("description", line.description())
                .leaf("supplier", line.supplier())
                .leaf("supplierNumber", number == null ? null : number.value())
                .leaf("invoiceNumber", line.invoiceNumber())
                .leaf("invoicedOn", line.invoicedOn())
                .leaf("paidOn", line.paidOn())
                .leaf("sek", line.amount().toPlainString())
                .leaf("approvedSek", approved == null ? null : approved.toPlainString())
                .leaf("comment", line.comment())
                .close();
    }
}
