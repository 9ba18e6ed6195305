package io.seedtree.parallel.montecarlo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Which files the jobs of this process have open, and what is said in them. */
final class OpenCheckpoints {

    /*
     * Design. A lock keeps other processes away from a file, but POSIX takes it from the whole process as
     * soon as any descriptor of the file is closed. So a file that a job has open must not be opened again
     * here, be it only to refuse a second job or to read what it is of.
     */

    private static final ConcurrentMap<Path, Map<String, String>> OPEN = new ConcurrentHashMap<>();

    private OpenCheckpoints() {
    }

    /** The one name of a file, which need not exist. */
    static Path key(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }

    /** Enters a file; false if it has been entered. */
    static boolean enter(Path key, Map<String, String> description) {
        return OPEN.putIfAbsent(key, description) == null;
    }

    static void leave(Path key) {
        OPEN.remove(key);
    }

    /** What is said in a file that is open; null if it is not. */
    static @Nullable Map<String, String> describe(Path key) {
        return OPEN.get(key);
    }
}
