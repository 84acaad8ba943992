package se.exportcheck.deminimis;

import java.time.LocalDate;

/**
 * Aid of minor importance that was granted.
 *
 * @param grantedOn the day the right to it was given, whenever it is paid (Regulation (EU) 2023/2831 art. 3.3)
 * @param amount the gross grant equivalent as granted, whatever was paid of it
 * @param giver who granted it: state, region, municipality, Almi …
 */
public record AidAward(LocalDate grantedOn, AidAmount amount, AidRegulation regulation, String giver) {}
