package io.seedtree.bench.page;

/**
 * A line of the legend above a picture.
 *
 * @param kind what the picture has of it
 * @param style the class of its style
 * @param name what it means
 */
public record Legend(Kind kind, String style, String name) {

    /** The kinds of things in pictures. */
    public enum Kind {
        /** A line. */
        LINE,
        /** Dots. */
        DOT,
        /** What is filled. */
        AREA
    }

    /**
     * Makes the legend of a line.
     *
     * @param style the class of its style
     * @param name what it means
     * @return the legend
     */
    public static Legend line(String style, String name) {
        return new Legend(Kind.LINE, style, name);
    }

    /**
     * Makes the legend of dots.
     *
     * @param style the class of their style
     * @param name what they mean
     * @return the legend
     */
    public static Legend dot(String style, String name) {
        return new Legend(Kind.DOT, style, name);
    }

    /**
     * Makes the legend of what is filled.
     *
     * @param style the class of its style
     * @param name what it means
     * @return the legend
     */
    public static Legend area(String style, String name) {
        return new Legend(Kind.AREA, style, name);
    }
}
