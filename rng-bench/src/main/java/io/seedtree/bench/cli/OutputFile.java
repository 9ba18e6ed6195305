package io.seedtree.bench.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there as a whole or not at all: written beside its place, flushed to the disk, renamed. */
public final class OutputFile {

    private final Path shown;
    private final Path target;
    private final Path beside;

    private OutputFile(Path shown, Path target) {
        this.shown = shown;
        this.target = target;
        this.beside = target
                .resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /**
     * Checks that a file can be written, without touching it.
     *
     * @param path where it is to be; another file that is there will be replaced
     * @return the file
     * @throws InputException if it could not be written
     */
    public static OutputFile check(Path path) {
        FileArgument.check("write", path);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new InputException("cannot write " + path + ": it is not a regular file");
            }
            Path folder = path.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new InputException("cannot write " + path + ": there is no folder " + folder);
            }
            OutputFile file =
                    new OutputFile(path, Files.exists(path) ? path.toRealPath() : path.toAbsolutePath());
            // One of a killed process that had the same id.
            Files.deleteIfExists(file.beside);
            Files.createFile(file.beside);
            Files.delete(file.beside);
            return file;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where to
         * @throws IOException if that fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @param content what is to be in it
     * @throws InputException if that fails; what was there before is still there then
     */
    public void write(Content content) {
        // For a Ctrl-C in between.
        beside.toFile().deleteOnExit();
        try {
            try (FileOutputStream file = new FileOutputStream(beside.toFile());
                    OutputStream out = new BufferedOutputStream(file)) {
                content.writeTo(out);
                out.flush();
                file.getFD().sync();
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder();
        } catch (IOException e) {
            throw unwritable(shown, e);
        } finally {
            beside.toFile().delete();
        }
    }

    /** Makes the new name last, too, where the system can do that for a folder. */
    private void syncFolder() {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows cannot open folders. The file itself is safe.
            return;
        }
    }

    private static InputException unwritable(Path path, IOException failure) {
        return new InputException("cannot write " + path + ": " + InputException.reason(failure), failure);
    }
}
