package io.seedtree.bench.cli;

import java.util.regex.Pattern;

/** Texts of unknown origin as one line of a bearable length. */
public final class OneLine {

    /** A longer text holds a long value, of which the ends are enough. */
    private static final int LONGEST = 600;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private OneLine() {
    }

    /**
     * Makes one line.
     *
     * @param text the text
     * @return the text without control characters, its middle left out if it is long
     */
    public static String of(String text) {
        String line = CONTROL.matcher(text).replaceAll(" ");
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, LONGEST / 2) + " ... " + line.substring(line.length() - LONGEST / 2);
    }
}
