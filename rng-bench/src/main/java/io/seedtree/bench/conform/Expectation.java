package io.seedtree.bench.conform;

import java.util.List;
import java.util.Optional;

/**
 * The values that NumPy gave.
 *
 * @param values all values, or with a digest the first ones; floats and bytes in hexadecimal, all bytes in
 *     one text
 * @param digest the SHA-256 of all values of a long run
 */
record Expectation(List<String> values, Optional<String> digest) {
}
