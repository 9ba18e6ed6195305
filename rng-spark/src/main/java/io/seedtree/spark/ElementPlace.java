package io.seedtree.spark;

import io.seedtree.parallel.RandomNode;
import java.io.Serializable;

/**
 * Says by its key where an element stands in the seed tree: {@code (node, sale) -> node.child(sale.id())}. The
 * key may be a number from 0 on, a name or a UUID, or several of them, as in
 * {@code node.child(sale.customer()).child(sale.day())}.
 *
 * <p>Elements of one key have one stream and draw the same numbers.
 *
 * @param <T> the type of the element
 */
@FunctionalInterface
public interface ElementPlace<T> extends Serializable {

    /**
     * Returns the place of an element.
     *
     * @param node the node that the work was given
     * @param element the element
     * @return a node below that one
     */
    RandomNode of(RandomNode node, T element);
}
