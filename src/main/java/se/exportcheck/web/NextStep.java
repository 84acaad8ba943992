package se.exportcheck.web;

import java.util.List;

/** A step as a page shows it: the words and address of one that is open, or why it is held up. */
public record NextStep(String label, String address, boolean primary, List<String> reasons) {

    public NextStep {
        reasons = List.copyOf(reasons);
    }

    public static NextStep open(String label, String address, boolean primary) {
        return new NextStep(label, address, primary, List.of());
    }

    public static NextStep heldUp(String label, List<String> reasons) {
        return new NextStep(label, "", false, reasons);
    }

    public boolean isOpen() {
        return reasons.isEmpty();
    }
}
