package io.seedtree.bench.page;

import java.util.List;

/**
 * The words of a picture.
 *
 * @param title its name, in a few words
 * @param description what is to be seen in it, in sentences, for those who cannot see it
 * @param legend what its lines and areas mean
 */
public record Caption(String title, String description, List<Legend> legend) {

    /** Copies the list. */
    public Caption {
        legend = List.copyOf(legend);
    }

    /**
     * Makes the words of a picture whose parts need no names.
     *
     * @param title its name, in a few words
     * @param description what is to be seen in it
     */
    public Caption(String title, String description) {
        this(title, description, List.of());
    }
}
