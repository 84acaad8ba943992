package se.exportcheck.notices;

/** Somebody to be told, and in which language (sv or en). */
record Recipient(String email, String language) {}
