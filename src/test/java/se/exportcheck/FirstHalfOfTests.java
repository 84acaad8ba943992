package se.exportcheck;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests of the packages from {@code administering} to {@code notices}: what runs beside the other half. */
@Suite
@SelectPackages("se.exportcheck")
@IncludeClassNamePatterns("se\\.exportcheck\\.[a-n].*Test")
class FirstHalfOfTests {}
