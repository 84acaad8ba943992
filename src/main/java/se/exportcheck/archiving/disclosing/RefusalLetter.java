package se.exportcheck.archiving.disclosing;

import java.util.List;
import java.util.Objects;
import se.exportcheck.cases.disclosures.DisclosureEvent;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.Refusal;
import se.exportcheck.people.Region;

/** A refusal of disclosure as it reads in one language (förvaltningslagen 31 to 33 §§; domain brief 6.3). */
record RefusalLetter(DisclosureRequest request, DisclosureEvent decision, Region region, boolean swedish) {

    public String language() {
        return swedish ? "sv" : "en";
    }

    public Refusal refusal() {
        return Objects.requireNonNull(decision.refusal());
    }

    public List<String> reasons() {
        return paragraphs(refusal().reasons());
    }

    public List<String> parts() {
        return paragraphs(refusal().parts());
    }

    /** Which court, and after it how. */
    public String court() {
        return Objects.requireNonNull(region.disclosure().court());
    }

    public List<String> appeal() {
        return paragraphs(region.disclosure().appeal(swedish));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
