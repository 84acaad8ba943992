package se.exportcheck.payments;

import java.util.List;

/**
 * What a file from the bank would bring.
 *
 * @param messageId the bank's own number of it
 * @param others lines that concern none of our payments
 */
public record CheckedReport(BankFile.Kind kind, String messageId, List<Answered> answers, int others) {

    public CheckedReport {
        answers = List.copyOf(answers);
    }
}
