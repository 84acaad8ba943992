package se.exportcheck.payments;

import java.util.List;

/**
 * What a file from the bank would bring.
 *
 * @param messageId the bank's own number of it
 * @param others lines that concern none of our payments
 * @param unknown the numbers of payments in those, each once
 */
public record CheckedReport(
        BankFile.Kind kind, String messageId, List<Answered> answers, int others, List<String> unknown) {

    public CheckedReport {
        answers = List.copyOf(answers);
        unknown = List.copyOf(unknown);
    }
}
