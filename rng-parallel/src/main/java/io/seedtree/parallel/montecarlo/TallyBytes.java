package io.seedtree.parallel.montecarlo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Tallies as bytes, in a checkpoint or on the way from another machine.
 *
 * @param <A> the type of a tally
 * @param accumulator what writes and reads them
 */
record TallyBytes<A>(Accumulator<A> accumulator) {

    byte[] of(A tally) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        accumulator.write(tally, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    A read(byte[] bytes) throws IOException {
        return accumulator.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
