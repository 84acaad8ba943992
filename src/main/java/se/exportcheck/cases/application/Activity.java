package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Something that the company will do, and when. */
@Embeddable
public record Activity(String description, LocalDate startOn, LocalDate endOn) {}
