package se.exportcheck.archiving.packing;

import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.introductions.Introduction;

/** What partners and those who asked for documents had to do with a case, as the descriptive metadata tell it. */
final class OutsideProceedings {

    private OutsideProceedings() {}

    static void of(WholeCase whole, Xml xml) {
        xml.open("introductions");
        whole.introductions().forEach(introduction -> tell(introduction, xml));
        xml.close().open("disclosures");
        whole.disclosures().forEach(request -> tell(request, xml));
        xml.close();
    }

    private static void tell(Introduction introduction, Xml xml) {
        var shared = introduction.shared();
        xml.open("introduction", "ordinal", String.valueOf(introduction.ordinal()))
                .leaf("status", introduction.status())
                .leaf("partner", introduction.partner().name())
                .leaf("summary", shared.summary())
                .leaf("contact", shared.contactName());
        introduction
                .events()
                .forEach(event -> Proceedings.step(
                        xml,
                        event.action(),
                        event.entered().enteredAt(),
                        event.entered().enteredByName(),
                        event.note()));
        xml.close();
    }

    /** Not who asks: nobody need say so (tryckfrihetsförordningen 2 kap. 18 §). */
    private static void tell(DisclosureRequest request, Xml xml) {
        xml.open("disclosure", "ordinal", String.valueOf(request.ordinal()))
                .leaf("status", request.status())
                .leaf("arrivedOn", request.asked().arrivedOn())
                .leaf("way", request.asked().way())
                .leaf("wanted", request.asked().wanted());
        request.decision().ifPresent(decision -> {
            var refusal = decision.refusal();
            xml.open("refusal", "whole", refusal == null ? null : String.valueOf(refusal.whole()))
                    .leaf("decidedOn", decision.decidedOn())
                    .leaf("decidedBy", decision.deciderName());
            if (refusal != null) {
                xml.leaf("parts", refusal.parts())
                        .leaf("ground", refusal.ground())
                        .leaf("reasons", refusal.reasons());
            }
            xml.close();
        });
        request.events()
                .forEach(event -> Proceedings.step(
                        xml,
                        event.action(),
                        event.entered().enteredAt(),
                        event.entered().enteredByName(),
                        event.note()));
        xml.close();
    }
}
