package se.exportcheck.people;

import jakarta.enterprise.context.RequestScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The network that a request comes from, for the audit log (domain brief 7). The end of the address, which tells one
 * household or device from another, is left out at once: the log needs no more to show what is out of the ordinary.
 */
@RequestScoped
public class CallersNetwork {

    private static final int IPV4_BITS = 24;
    private static final int IPV6_BITS = 48;

    private String network = "";

    /** @param address as the connection has it; null where there is none */
    public void note(@Nullable String address) {
        network = of(address);
    }

    /** Empty for what is done in the background. */
    String network() {
        return network;
    }

    static String of(@Nullable String address) {
        if (address == null || address.isEmpty()) {
            return "";
        }
        try {
            return truncated(InetAddress.ofLiteral(address).getAddress());
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static String truncated(byte[] address) {
        var bits = address.length == 4 ? IPV4_BITS : IPV6_BITS;
        Arrays.fill(address, bits / Byte.SIZE, address.length, (byte) 0);
        try {
            return InetAddress.getByAddress(address).getHostAddress() + "/" + bits;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
