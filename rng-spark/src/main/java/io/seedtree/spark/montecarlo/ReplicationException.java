package io.seedtree.spark.montecarlo;

/**
 * Stands for what a replication threw on an executor, where that cannot be brought to the driver: it is not
 * serializable, or of a class that the driver does not have. The message is its stack trace.
 */
public final class ReplicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplicationException(String stackTrace) {
        super(stackTrace);
    }
}
