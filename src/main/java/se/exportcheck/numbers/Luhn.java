package se.exportcheck.numbers;

/** The check digit by modulus 10, weights 1 and 2 from the right (Luhn; "10-modulen"). */
public final class Luhn {

    private Luhn() {}

    public static boolean holds(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var fromRight = digits.length() - 1 - i;
            var product = Character.digit(digits.charAt(i), 10) * (fromRight % 2 == 0 ? 1 : 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
