package io.seedtree.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import org.apache.spark.rpc.RpcEnv;
import scala.Option;

/**
 * A Spark cluster of two workers at two addresses of this machine: what a local cluster is, whose workers
 * share one. The master and the workers are threads of this JVM, the executors are JVMs of their own.
 */
final class TwoHosts implements AutoCloseable {

    private final RpcEnv master;
    private final RpcEnv[] workers;

    private TwoHosts(RpcEnv master, RpcEnv... workers) {
        this.master = master;
        this.workers = workers;
    }

    static TwoHosts start() {
        SparkConf settings = new SparkConf()
                .set("spark.master.rest.enabled", "false")
                .set("spark.shuffle.service.enabled", "false");
        RpcEnv master = Master.startRpcEnvAndEndpoint("127.0.0.1", 0, 0, settings)._1();
        return new TwoHosts(master, worker(1, master, settings), worker(2, master, settings));
    }

    private static RpcEnv worker(int number, RpcEnv master, SparkConf settings) {
        return Worker.startRpcEnvAndEndpoint("127.0.0." + number, 0, 0, 1, 1024, new String[] {url(master)},
                System.getProperty("java.io.tmpdir"), Option.apply(number), settings, Option.empty());
    }

    /** What Spark takes as its master. */
    String master() {
        return url(master);
    }

    private static String url(RpcEnv master) {
        return "spark://127.0.0.1:" + master.address().port();
    }

    @Override
    public void close() {
        for (RpcEnv worker : workers) {
            stop(worker);
        }
        stop(master);
    }

    private static void stop(RpcEnv part) {
        part.shutdown();
        part.awaitTermination();
    }
}
