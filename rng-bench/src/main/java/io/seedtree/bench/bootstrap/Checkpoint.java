package io.seedtree.bench.bootstrap;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.seedtree.bench.cli.InputException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The statistics of the first resamples of a job, as they are kept in a file.
 *
 * @param job the fingerprint of the job
 * @param results the statistics in order
 */
record Checkpoint(Fingerprint job, double[] results) {

    /*
     * Design. A line with the kind of file and the version of its layout, a line of JSON with the fingerprint
     * and the number of results, then the results as little-endian IEEE bits, then the SHA-256 of all that:
     * "head -2" shows what a file is. The checksum is looked at before anything else is believed.
     */

    private static final String KIND = "seedtree bootstrap checkpoint ";
    private static final int LAYOUT = 1;
    private static final int CHECKSUM_BYTES = 32;
    /** Room for more results than a run may have, and for long names. */
    private static final long MAX_BYTES = 1L << 30;

    /** The line of JSON. */
    private record Header(Fingerprint job, int results) {
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its checkpoint, or nothing if there is no such file
     * @throws InputException if it cannot be read, is something else, or is damaged
     */
    static Optional<Checkpoint> read(Path path) {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw notACheckpoint(path);
            }
            return Optional.of(parse(path, Files.readAllBytes(path)));
        } catch (IOException e) {
            throw InputException.unreadable(path, e);
        }
    }

    private static InputException notACheckpoint(Path path) {
        return new InputException(path + " is not a checkpoint of a bootstrap, or a damaged one");
    }

    private static Checkpoint parse(Path path, byte[] bytes) {
        int kindEnd = lineEnd(bytes, 0);
        String kind = text(bytes, 0, Math.max(kindEnd, 0));
        if (!kind.startsWith(KIND)) {
            throw notACheckpoint(path);
        }
        int bodyEnd = bytes.length - CHECKSUM_BYTES;
        if (bodyEnd <= kindEnd || !Arrays.equals(bytes, bodyEnd, bytes.length, checksum(bytes, bodyEnd), 0,
                CHECKSUM_BYTES)) {
            throw new InputException(
                    path + " is damaged or not complete: its checksum is not that of its content");
        }
        if (!kind.equals(KIND + LAYOUT)) {
            throw new InputException(path + " is a checkpoint of another version: \"" + kind + "\"");
        }
        int headerEnd = lineEnd(bytes, kindEnd + 1);
        try {
            Header header = new Gson().fromJson(text(bytes, kindEnd + 1, headerEnd), Header.class);
            double[] results = doubles(bytes, headerEnd + 1, bodyEnd, header.results);
            return new Checkpoint(Objects.requireNonNull(header.job), results);
        } catch (JsonParseException | IndexOutOfBoundsException | NullPointerException e) {
            throw new InputException(path + " has a checkpoint's checksum, but not its content", e);
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static byte[] checksum(byte[] bytes, int length) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(bytes, 0, length);
        return sha256.digest();
    }

    private static double[] doubles(byte[] bytes, int from, int to, int count) {
        if (to - from != count * (long) Double.BYTES) {
            throw new IndexOutOfBoundsException("not " + count + " results");
        }
        double[] values = new double[count];
        ByteBuffer.wrap(bytes, from, to - from).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
        return values;
    }

    /**
     * Writes the first statistics of a job.
     *
     * @param file where to
     * @param job the fingerprint of the job
     * @param results the statistics
     * @param count how many of them to write
     */
    static void write(OutputFile file, Fingerprint job, double[] results, int count) {
        file.write(out -> writeTo(out, job, results, count));
    }

    private static void writeTo(OutputStream out, Fingerprint job, double[] results, int count)
            throws IOException {
        DigestOutputStream digesting = new DigestOutputStream(out, Digest.sha256());
        DataOutputStream body = new DataOutputStream(digesting);
        String header = KIND + LAYOUT + "\n" + new Gson().toJson(new Header(job, count)) + "\n";
        body.write(header.getBytes(StandardCharsets.UTF_8));
        ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES * 1024).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            buffer.putDouble(results[i]);
            if (!buffer.hasRemaining() || i == count - 1) {
                body.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
        }
        out.write(digesting.getMessageDigest().digest());
    }
}
