package io.seedtree.rng.sampler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** NumPy's twelve ziggurat tables by the SHA-256 of their little-endian bytes. */
class ZigguratTablesTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                table("normal inside", bytes(NormalZiggurat.INSIDE),
                        "565295797825931547a1036f5b012a247be54abbe077c39fe06c8ed1e9d0a5a9"),
                table("normal width", bytes(NormalZiggurat.WIDTH),
                        "33c6472209e1d09ea3548f0291e5e1ad67fb4f1d0305e9f1086689584b7bb7fa"),
                table("normal height", bytes(NormalZiggurat.HEIGHT),
                        "acd898d9d87e212f657755ba43b21e40958090a7ff2103c9e79f4ea1b0fe2bc5"),
                table("normal float inside", bytes(NormalZiggurat.INSIDE_FLOAT),
                        "b00c1701b8ee9b5e5bb285bef552e979942af25328141d131b0ad8183643fd39"),
                table("normal float width", bytes(NormalZiggurat.WIDTH_FLOAT),
                        "7e876b6f831f031c494d3f21c00f1845928d7ba8984b207e08b3fcba766a67fd"),
                table("normal float height", bytes(NormalZiggurat.HEIGHT_FLOAT),
                        "3ec75aef4fc5308b6f948d1fd8d0eef691a752eebbaa91914fc111948aea6ad8"),
                table("exponential inside", bytes(ExponentialZiggurat.INSIDE),
                        "785bcf5a662793cf25870d33474a750da43f0e903fa734292e1eeefb38e8efce"),
                table("exponential width", bytes(ExponentialZiggurat.WIDTH),
                        "12751415cc5c2d3a76783f682d265bbfdd63c8775b4d3ded9926d3bb673871a1"),
                table("exponential height", bytes(ExponentialZiggurat.HEIGHT),
                        "1f4b2a07fcf8396e73fc378ce2199c83cf46da21f0d6469f43375c29cb2d8635"),
                table("exponential float inside", bytes(ExponentialZiggurat.INSIDE_FLOAT),
                        "845568c71f3b5cb1fa9401e172926e44cd7a6708ba91d4d822a4183d479ffce9"),
                table("exponential float width", bytes(ExponentialZiggurat.WIDTH_FLOAT),
                        "f9d0fef3cfaec38259420b4f2e30d9a18da8e6bb190050e1ac87fd1c5ad224d0"),
                table("exponential float height", bytes(ExponentialZiggurat.HEIGHT_FLOAT),
                        "ead9e6f988f291049e31d43b12f3090edf221c7f6bc9a6dcb60e678912cd2eaf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void tableIsNumpys(String name, byte[] bytes, String sha256) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);

        assertEquals(sha256, HexFormat.of().formatHex(digest), name);
    }

    private static Arguments table(String name, byte[] bytes, String sha256) {
        return Arguments.of(name, bytes, sha256);
    }

    private static byte[] bytes(long[] values) {
        ByteBuffer buffer = buffer(values.length * Long.BYTES);
        buffer.asLongBuffer().put(values);
        return buffer.array();
    }

    private static byte[] bytes(double[] values) {
        ByteBuffer buffer = buffer(values.length * Double.BYTES);
        buffer.asDoubleBuffer().put(values);
        return buffer.array();
    }

    private static byte[] bytes(int[] values) {
        ByteBuffer buffer = buffer(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        return buffer.array();
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer buffer = buffer(values.length * Float.BYTES);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
