package io.seedtree.bench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Checks of the paths of files that the user wrote. */
public final class FileArgument {

    private FileArgument() {
    }

    /**
     * Refuses what cannot be a file.
     *
     * @param deed what is to be done with it, for the message: read or write
     * @param path the path
     * @throws InputException if the path is empty or that of a directory
     */
    public static void check(String deed, Path path) {
        if (path.toString().isEmpty()) {
            throw new InputException("cannot " + deed + " \"\": the path is empty");
        }
        if (Files.isDirectory(path)) {
            throw new InputException("cannot " + deed + " " + path + ": it is a directory");
        }
    }

    /**
     * Refuses two paths of one file, of which one would be written over the other.
     *
     * @param one a path; null if there is none
     * @param other another path; null if there is none
     * @param what what they are, for the message: JSON and report
     * @throws InputException if both are there and lead to the same file
     */
    public static void requireDifferent(@Nullable Path one, @Nullable Path other, String what) {
        if (one != null && other != null && isSame(one, other)) {
            throw new InputException(what + " must be different files: " + other);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw InputException.unreadable(one, e);
        }
    }
}
