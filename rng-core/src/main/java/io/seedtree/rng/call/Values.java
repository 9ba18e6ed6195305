package io.seedtree.rng.call;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The result of a call: numbers of one NumPy type. Arrays of several dimensions are flattened in row order.
 */
public sealed interface Values {

    /**
     * Returns NumPy's name of the type.
     *
     * @return the type, such as {@code "uint8"}; {@code "bytes"} for bytes
     */
    String dtype();

    /**
     * Returns the number of values.
     *
     * @return the number of numbers or bytes
     */
    int size();

    /**
     * Returns a value as text: an integer in decimal (a bool as 0 or 1), a float or a byte by the hexadecimal
     * digits of its bits.
     *
     * @param index the index of the value
     * @return the text
     */
    String text(int index);

    /**
     * Returns the memory of the values, as NumPy's {@code tobytes()} does on a little-endian machine.
     *
     * @return the bytes
     */
    byte[] toBytes();

    /**
     * Returns all values as text.
     *
     * @return {@link #text} of each index
     */
    default List<String> texts() {
        return IntStream.range(0, size()).mapToObj(this::text).toList();
    }

    /**
     * Doubles.
     *
     * @param values the values
     */
    record Doubles(double[] values) implements Values {

        @Override
        public String dtype() {
            return "float64";
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public String text(int index) {
            return HexFormat.of().toHexDigits(Double.doubleToRawLongBits(values[index]));
        }

        @Override
        public byte[] toBytes() {
            ByteBuffer buffer =
                    ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
            buffer.asDoubleBuffer().put(values);
            return buffer.array();
        }
    }

    /**
     * Floats.
     *
     * @param values the values
     */
    record Floats(float[] values) implements Values {

        @Override
        public String dtype() {
            return "float32";
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public String text(int index) {
            return HexFormat.of().toHexDigits(Float.floatToRawIntBits(values[index]));
        }

        @Override
        public byte[] toBytes() {
            ByteBuffer buffer =
                    ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
            buffer.asFloatBuffer().put(values);
            return buffer.array();
        }
    }

    /**
     * Integers and bools of any width.
     *
     * @param dtype NumPy's name of the type
     * @param values the values, widened; {@code uint64} as its bits
     */
    record Integers(String dtype, long[] values) implements Values {

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public String text(int index) {
            return dtype.equals("uint64") ? Long.toUnsignedString(values[index])
                    : Long.toString(values[index]);
        }

        @Override
        public byte[] toBytes() {
            int width = switch (dtype) {
                case "bool", "int8", "uint8" -> 1;
                case "int16", "uint16" -> Short.BYTES;
                case "int32", "uint32" -> Integer.BYTES;
                default -> Long.BYTES;
            };
            byte[] bytes = new byte[width * values.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (values[i / width] >>> Byte.SIZE * (i % width));
            }
            return bytes;
        }
    }

    /**
     * Bytes.
     *
     * @param values the values
     */
    record Bytes(byte[] values) implements Values {

        @Override
        public String dtype() {
            return "bytes";
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public String text(int index) {
            return HexFormat.of().toHexDigits(values[index]);
        }

        @Override
        public byte[] toBytes() {
            return values.clone();
        }
    }
}
