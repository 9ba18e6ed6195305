package io.seedtree.bench.cli;

import java.nio.file.Files;
import java.nio.file.Path;

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
}
