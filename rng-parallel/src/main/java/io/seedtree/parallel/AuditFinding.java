package io.seedtree.parallel;

import java.util.List;
import java.util.Locale;

/**
 * A mistake that a {@link StreamAudit} has found. Mistakes of one kind at the same two places of the code are
 * one finding.
 *
 * <p>Immutable and safe to share.
 *
 * @param kind what is wrong
 * @param stream the address of the stream; of the first one, if there are several
 * @param first where the stream was opened, or where its owner first drew from it after a hand-over
 * @param second where it was opened again, drawn from or looked up
 * @param occurrences how often it was seen
 */
public record AuditFinding(Kind kind, String stream, Place first, Place second, long occurrences) {

    /** What can be wrong. */
    public enum Kind {
        /**
         * One identity was opened twice: two parts of the program draw the same numbers, and nobody declared
         * it.
         */
        OPENED_TWICE("opened twice", "opened", "opened again",
                "give each use a node of its own, such as root.child(\"name\"), or of a key a number of its own,"
                        + " or say reusedAs(...)"),
        /** A thread drew from a stream that it was not handed. */
        FOREIGN_DRAW("drawn from by a thread that was not handed it", "owned", "drawn from",
                "open a child for that thread, or hand the stream over: StreamAudit.handOver(rng)"),
        /**
         * {@link TaskRandom#current()} was called by another task, run by the thread of the stream's own
         * meanwhile.
         */
        FOREIGN_TASK("looked up by a task that only borrowed the thread", "owned", "looked up",
                "make it a task of this package, or pass it a stream of its own as a parameter");

        private final String text;
        private final String firstDeed;
        private final String secondDeed;
        private final String cure;

        Kind(String text, String firstDeed, String secondDeed, String cure) {
            this.text = text;
            this.firstDeed = firstDeed;
            this.secondDeed = secondDeed;
            this.cure = cure;
        }
    }

    /**
     * A thread, seen somewhere in the code.
     *
     * <p>Immutable and safe to share.
     *
     * @param thread its name and number
     * @param stack what it was doing, the latest call first: an excerpt without the frames of the JDK, of the
     *     generators, and of this package except for what other code has called, without its line; can be
     *     empty
     * @param origin where the stream was made, if that is elsewhere: the call that handed it over or split it
     *     off, or that gave its node to a construct of this package; else empty
     */
    public record Place(String thread, List<StackTraceElement> stack, List<StackTraceElement> origin) {

        /** Copies the lists. */
        public Place {
            stack = List.copyOf(stack);
            origin = List.copyOf(origin);
        }

        /** Returns the thread and both excerpts, each with the user's latest call on its first line. */
        @Override
        public String toString() {
            return "by " + thread + linesOf(stack)
                    + (origin.isEmpty() ? "" : "\n        of a stream made" + linesOf(origin));
        }

        private static String linesOf(List<StackTraceElement> frames) {
            StringBuilder text = new StringBuilder();
            String before = " ";
            for (StackTraceElement frame : frames) {
                boolean hasLine = frame.getLineNumber() >= 0;
                text.append(before).append(hasLine ? "at " + frame
                        : "in " + frame.getClassName() + "." + frame.getMethodName());
                before = hasLine ? "\n            " : " ";
            }
            return text.toString();
        }
    }

    /** Returns the finding with both places and what to do, on several lines. */
    @Override
    public String toString() {
        String more = occurrences == 1 ? ""
                : String.format(Locale.ROOT, " (and %,d more at the same places)", occurrences - 1);
        return stream + " was " + kind.text + more
                + "\n    " + kind.firstDeed + " " + first
                + "\n    " + kind.secondDeed + " " + second
                + "\n    cure: " + kind.cure;
    }
}
