package se.exportcheck.demo;

import se.exportcheck.appealing.Judgments;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.deciding.Letters;
import se.exportcheck.letters.InstalmentLetters;
import se.exportcheck.letters.PaymentLetters;
import se.exportcheck.letters.StepLetters;

/** What writes the letters of the demo's cases: decisions, other steps and payments. */
record DemoLetters(
        Letters decisions,
        StepLetters steps,
        PaymentLetters payments,
        InstalmentLetters instalments,
        Judgments judgments,
        LendingRates rates) {}
