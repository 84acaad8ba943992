package se.exportcheck.people;

/** Whom to turn to in a region, as it stands on its pages and in its letters. */
public record Contact(String name, String email, String phone) {}
