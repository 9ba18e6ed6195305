/** Random streams for parallel programs: the same seed gives the same result on any number of workers. */
module io.seedtree.parallel {
    requires transitive io.seedtree.rng;
    requires static transitive org.jspecify;

    exports io.seedtree.parallel;
}
