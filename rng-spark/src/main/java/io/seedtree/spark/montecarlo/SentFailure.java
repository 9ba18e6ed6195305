package io.seedtree.spark.montecarlo;

import io.seedtree.parallel.StreamFailure;
import io.seedtree.rng.Address;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a replication threw, on its way to the driver.
 *
 * @param serialized its bytes; null if it cannot be serialized
 * @param stackTrace its stack trace, for the case that its bytes cannot be read
 * @param address the address that it carries as text, if it carries one
 */
record SentFailure(byte @Nullable [] serialized, String stackTrace, @Nullable String address)
        implements
        Serializable {

    static SentFailure of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return new SentFailure(bytes(failure), text.toString(),
                StreamFailure.addressOf(failure).map(Address::toString).orElse(null));
    }

    private static byte @Nullable [] bytes(Throwable failure) {
        try {
            return Wire.write(failure);
        } catch (Exception | LinkageError notSerializable) {
            return null;
        }
    }

    /** What was thrown, or a note of it, with the address. */
    Throwable arrived() {
        Throwable failure = read();
        // Serialization loses the address where the exception has no room for it.
        if (address != null && StreamFailure.addressOf(failure).isEmpty()) {
            StreamFailure.attach(failure, Address.parse(address).open());
        }
        return failure;
    }

    private Throwable read() {
        if (serialized == null) {
            return new ReplicationException(stackTrace);
        }
        try {
            return (Throwable) Wire.read(serialized);
        } catch (Exception | LinkageError unreadable) {
            return new ReplicationException(stackTrace);
        }
    }
}
