package io.seedtree.parallel.montecarlo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The file of a checkpoint: a header and records that are only ever appended. For one thread at a time. */
final class CheckpointFile implements AutoCloseable {

    /*
     * Design. Big-endian.
     *
     * record = length of the payload (int), batch (long), replications (int), CRC-32C of those 16 bytes
     * (int), payload, 16 bytes of digest
     *
     * The digest is the beginning of the SHA-256 of the digest before and of the record's bytes so far; the
     * header's is the first. So a record is believed only in the file and the place where it was written. The
     * CRC keeps a damaged length from being believed. What follows the last good record is cut off when the
     * next one is written, not before.
     *
     * A RandomAccessFile and not a FileChannel, because that is closed when the thread that writes is
     * interrupted. Bytes that have been written outlive the process; sync() now and then makes them outlive
     * the machine.
     */

    private static final int HEAD_LENGTH = Integer.BYTES + Long.BYTES + Integer.BYTES;
    private static final int DIGEST_LENGTH = 16;
    private static final int OVERHEAD = HEAD_LENGTH + Integer.BYTES + DIGEST_LENGTH;
    private static final long SYNC_AFTER_NANOS = 5_000_000_000L;

    private final Path path;
    private final Path key;
    private final RandomAccessFile file;
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream();
    /** The end of the records that are known to be good and in the file. */
    private long goodEnd;
    private byte[] lastDigest;
    private boolean unsynced;
    private long lastSync = System.nanoTime();

    /** What reads the records. */
    @FunctionalInterface
    interface Visitor {

        /** Takes a record; whether to go on. */
        boolean visit(long batch, int replications, byte[] payload) throws IOException;
    }

    private CheckpointFile(Path path, Path key, RandomAccessFile file, CheckpointHeader header) {
        this.path = path;
        this.key = key;
        this.file = file;
        goodEnd = header.bytes().length;
        lastDigest = Arrays.copyOf(header.digest(), DIGEST_LENGTH);
    }

    /**
     * Opens the file of a job, or begins it.
     *
     * @throws CheckpointException if it is of another job, not a checkpoint, in use, or cannot be read or
     *     written
     */
    static CheckpointFile open(Path path, Map<String, String> fingerprint) {
        try {
            Path key = OpenCheckpoints.key(path);
            if (!OpenCheckpoints.enter(key, fingerprint)) {
                throw inUse(path);
            }
            try {
                return open(path, key, CheckpointHeader.of(fingerprint));
            } catch (IOException | RuntimeException e) {
                OpenCheckpoints.leave(key);
                throw e;
            }
        } catch (IOException e) {
            throw failed(path, "cannot be opened", e);
        }
    }

    private static CheckpointFile open(Path path, Path key, CheckpointHeader header) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            lock(path, file);
            if (!header.isIn(path, file)) {
                file.seek(0);
                file.write(header.bytes());
                file.getFD().sync();
            }
            return new CheckpointFile(path, key, file, header);
        } catch (IOException | RuntimeException e) {
            closeQuietly(file, e);
            throw e;
        }
    }

    /**
     * Reads what a file says of its job; nothing if there is no such file or nothing in it.
     *
     * @throws CheckpointException if it is not a checkpoint, damaged at its beginning, or cannot be read
     */
    static Map<String, String> describe(Path path) {
        if (Files.notExists(path)) {
            return Map.of();
        }
        try {
            Map<String, String> known = OpenCheckpoints.describe(OpenCheckpoints.key(path));
            return known == null ? readDescription(path) : Collections.unmodifiableMap(known);
        } catch (IOException e) {
            throw failed(path, "cannot be read", e);
        }
    }

    private static Map<String, String> readDescription(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return file.length() == 0 ? Map.of() : CheckpointHeader.describe(path, file);
        }
    }

    private static void lock(Path path, RandomAccessFile file) throws IOException {
        FileLock lock;
        try {
            lock = file.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw inUse(path);
        }
    }

    private static CheckpointException inUse(Path path) {
        return new CheckpointException("checkpoint " + path + " is in use by another run");
    }

    /**
     * Reads the records from the first on, until the visitor has enough, the end, or damage.
     *
     * @return the number of bytes behind the last good record, if damage was met; else 0
     */
    long read(Visitor visitor) {
        try {
            file.seek(goodEnd);
            long length = file.length();
            DataInputStream in =
                    new DataInputStream(new BufferedInputStream(new FileInputStream(file.getFD())));
            boolean more = true;
            while (more && goodEnd < length) {
                byte[] record = readRecord(in, length - goodEnd);
                if (record == null) {
                    return length - goodEnd;
                }
                goodEnd += record.length;
                lastDigest = Arrays.copyOfRange(record, record.length - DIGEST_LENGTH, record.length);
                ByteBuffer head = ByteBuffer.wrap(record);
                byte[] payload = Arrays.copyOfRange(record, HEAD_LENGTH + Integer.BYTES,
                        record.length - DIGEST_LENGTH);
                head.getInt();
                more = visitor.visit(head.getLong(), head.getInt(), payload);
            }
            return 0;
        } catch (IOException e) {
            throw failed(path, "cannot be read", e);
        }
    }

    long goodEnd() {
        return goodEnd;
    }

    /** The bytes of the next record; null if they are damaged. */
    private byte @Nullable [] readRecord(DataInputStream in, long left) throws IOException {
        if (left < OVERHEAD) {
            return null;
        }
        byte[] head = new byte[HEAD_LENGTH + Integer.BYTES];
        in.readFully(head);
        int length = ByteBuffer.wrap(head).getInt();
        if (crc(head) != ByteBuffer.wrap(head).getInt(HEAD_LENGTH) || length < 0
                || length > left - OVERHEAD) {
            return null;
        }
        byte[] record = Arrays.copyOf(head, OVERHEAD + length);
        try {
            in.readFully(record, head.length, record.length - head.length);
        } catch (EOFException e) {
            return null;
        }
        int digestAt = record.length - DIGEST_LENGTH;
        return Arrays.equals(digest(record, digestAt), 0, DIGEST_LENGTH, record, digestAt, record.length)
                ? record : null;
    }

    /** Appends a record, to be written with the next {@link #flush}. */
    void append(long batch, int replications, byte[] payload) {
        byte[] record = new byte[OVERHEAD + payload.length];
        ByteBuffer buffer = ByteBuffer.wrap(record);
        buffer.putInt(payload.length).putLong(batch).putInt(replications).putInt(crc(record)).put(payload);
        lastDigest = digest(record, buffer.position());
        buffer.put(lastDigest);
        unwritten.writeBytes(record);
    }

    /** Writes what was appended. */
    void flush() {
        if (unwritten.size() == 0) {
            return;
        }
        try {
            if (file.length() > goodEnd) {
                file.setLength(goodEnd);
            }
            file.seek(goodEnd);
            file.write(unwritten.toByteArray());
            goodEnd += unwritten.size();
            unwritten.reset();
            unsynced = true;
            if (System.nanoTime() - lastSync >= SYNC_AFTER_NANOS) {
                sync();
            }
        } catch (IOException e) {
            throw failed(path, "cannot be written", e);
        }
    }

    private void sync() throws IOException {
        file.getFD().sync();
        lastSync = System.nanoTime();
        unsynced = false;
    }

    /** Writes what is not yet written and lets the file go. */
    @Override
    public void close() {
        try (file) {
            flush();
            if (unsynced) {
                sync();
            }
        } catch (IOException e) {
            throw failed(path, "cannot be written", e);
        } finally {
            OpenCheckpoints.leave(key);
        }
    }

    private static int crc(byte[] record) {
        CRC32C crc = new CRC32C();
        crc.update(record, 0, HEAD_LENGTH);
        return (int) crc.getValue();
    }

    private byte[] digest(byte[] record, int length) {
        MessageDigest sha = Sha256.create();
        sha.update(lastDigest);
        sha.update(record, 0, length);
        return Arrays.copyOf(sha.digest(), DIGEST_LENGTH);
    }

    /** What to throw when replications that were run again differ from those in the file. */
    CheckpointException ofAnotherSimulation(long first, long last) {
        return new CheckpointException("checkpoint " + path + " is of another simulation: replications "
                + first
                + " to " + last + " now give other numbers than it holds; a simulation that was changed needs"
                + " another file");
    }

    /** What to throw when a tally has no written form. */
    CheckpointException unwritable(IOException cause) {
        return failed(path, "cannot take a tally", cause);
    }

    private static CheckpointException failed(Path path, String what, IOException cause) {
        String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new CheckpointException("checkpoint " + path + " " + what + ": " + why, cause);
    }

    private static void closeQuietly(RandomAccessFile file, Exception reason) {
        try {
            file.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
