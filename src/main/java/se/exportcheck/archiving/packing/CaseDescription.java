package se.exportcheck.archiving.packing;

import java.util.List;
import java.util.Objects;
import se.exportcheck.cases.Decision;
import se.exportcheck.people.Region;

/** The descriptive metadata: the case, its party, its decisions, every act and every file (after CITS ERMS 2.1.0). */
final class CaseDescription {

    static final String NAMESPACE = "urn:exportcheck:archive-case:1";

    private CaseDescription() {}

    static byte[] of(WholeCase whole, Region region, List<PackedFile> files, List<Omission> omissions) {
        var grantCase = whole.grantCase();
        var number = Objects.requireNonNull(grantCase.number()).value();
        var xml = new Xml().open("case", "xmlns", NAMESPACE, "systemIdentifier", number);
        xml.leaf("title", grantCase.title())
                .leaf("status", grantCase.status())
                .leaf("receivedOn", grantCase.receivedOn())
                .leaf("decidedOn", grantCase.decidedOn())
                .leaf("outcome", grantCase.outcome())
                .leaf("grantedSek", grantCase.granted().amount())
                .leaf("paidSek", grantCase.paid().amount());
        xml.open("creator")
                .leaf("name", region.name())
                .leaf("countyCode", region.countyCode())
                .close();
        xml.open("party")
                .leaf("name", grantCase.companyName())
                .leaf("organisationNumber", grantCase.organisationNumber().value())
                .close();
        xml.open("decisions");
        grantCase.decisions().forEach(decision -> decided(xml, decision));
        xml.close().open("events");
        grantCase
                .events()
                .forEach(event -> Proceedings.step(xml, event.action(), event.at(), event.actorName(), event.note()));
        xml.close();
        Proceedings.of(grantCase, xml);
        OutsideProceedings.of(whole, xml);
        xml.open("records");
        files.forEach(file -> recorded(xml, file));
        xml.close().open("omissions");
        omissions.forEach(omission -> omitted(xml, omission));
        return xml.close().close().bytes();
    }

    private static void decided(Xml xml, Decision decision) {
        xml.open("decision", "ordinal", String.valueOf(decision.ordinal()))
                .leaf("decidedOn", decision.decidedOn())
                .leaf("decidedAt", decision.decidedAt())
                .leaf("decidedBy", decision.deciderName())
                .leaf("outcome", decision.outcome())
                .leaf("reasons", decision.reasons())
                .close();
    }

    /** What is not there is named, with its checksum where it is known. */
    private static void omitted(Xml xml, Omission omission) {
        xml.open("omission", "id", omission.id(), "why", omission.why().name())
                .leaf("title", omission.title())
                .leaf("created", omission.created())
                .leaf("size", omission.size() == 0 ? null : omission.size())
                .leaf("sha256", omission.sha256().isEmpty() ? null : omission.sha256())
                .close();
    }

    private static void recorded(Xml xml, PackedFile file) {
        xml.open("record", "fileId", file.id())
                .leaf("title", file.title())
                .leaf("created", file.created())
                .close();
    }
}
