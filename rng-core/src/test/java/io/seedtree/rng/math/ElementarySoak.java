package io.seedtree.rng.math;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes many arguments and results of a function to the standard output, for compare_libm.c.
 *
 * <p>{@code FUNCTION SEED COUNT RECIPE...}, as in a line {@code run} of make_elementary.py; or
 * {@code FUNCTION every} for all the floats there are.
 */
final class ElementarySoak {
    private static final int BLOCK = 1 << 16;
    private static final long FLOATS = 1L << 32;

    private final String function;
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);

    private ElementarySoak(String function) {
        this.function = function;
    }

    public static void main(String[] words) throws IOException {
        ElementarySoak soak = new ElementarySoak(words[0]);
        if (words[1].equals("every")) {
            soak.writeEveryFloat();
        } else {
            soak.writeRun(words);
        }
        soak.writeBlock();
    }

    private void writeEveryFloat() throws IOException {
        for (long bits = 0; bits < FLOATS; bits++) {
            write(Float.intBitsToFloat((int) bits), 0.0f);
        }
    }

    private void writeRun(String[] words) throws IOException {
        boolean single = NamedFunctions.isSingle(function);
        SplitMix64 source = new SplitMix64(Long.parseLong(words[1]));
        ArgumentRecipe first = ArgumentRecipe.parse(words, 3, single);
        ArgumentRecipe second =
                NamedFunctions.isPaired(function) ? ArgumentRecipe.parse(words, first.end(), single) : null;
        for (long i = Long.parseLong(words[2]); i > 0; i--) {
            double x = first.draw(source);
            double y = second == null ? 0.0 : second.draw(source);
            if (single) {
                write((float) x, (float) y);
            } else {
                write(x, y);
            }
        }
    }

    private void write(double x, double y) throws IOException {
        ensureRoom(3 * Double.BYTES);
        block.putDouble(x);
        if (NamedFunctions.isPaired(function)) {
            block.putDouble(y);
        }
        block.putDouble(NamedFunctions.apply(function, x, y));
    }

    private void write(float x, float y) throws IOException {
        ensureRoom(3 * Float.BYTES);
        block.putFloat(x);
        if (NamedFunctions.isPaired(function)) {
            block.putFloat(y);
        }
        block.putFloat(NamedFunctions.apply(function, x, y));
    }

    private void ensureRoom(int bytes) throws IOException {
        if (block.remaining() < bytes) {
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        out.write(block.array(), 0, block.position());
        block.clear();
    }
}
