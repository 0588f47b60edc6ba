package dev.statusquo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/**
 * What some work took.
 *
 * @param seconds by the clock
 * @param processorSeconds of all threads of this process
 * @param allocated bytes, of this thread and of those that the work counted itself
 * @param peak the most bytes of heap in use
 */
record Usage(double seconds, double processorSeconds, double allocated, long peak) {

    private static final double NANOS = 1e9;

    interface Work {
        /** Returns the bytes that threads allocated which have ended since. */
        double done() throws InterruptedException;
    }

    static Usage of(Work work) throws InterruptedException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long allocated = allocatedByThisThread();
        long processor = processorTime();
        long start = System.nanoTime();
        double byOthers = work.done();
        long end = System.nanoTime();
        return new Usage(
                (end - start) / NANOS,
                (processorTime() - processor) / NANOS,
                byOthers + allocatedByThisThread() - allocated,
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    /** Returns the share of one of so many requests; the peak stays. */
    Usage per(int requests) {
        return new Usage(seconds / requests, processorSeconds / requests, allocated / requests, peak);
    }

    /** Returns the median of each part. */
    static Usage median(List<Usage> all) {
        return new Usage(
                median(all.stream().mapToDouble(Usage::seconds).toArray()),
                median(all.stream().mapToDouble(Usage::processorSeconds).toArray()),
                median(all.stream().mapToDouble(Usage::allocated).toArray()),
                (long) median(all.stream().mapToDouble(Usage::peak).toArray()));
    }

    /** Returns the seconds of processor time that all threads of this process took for some work. */
    static double processorSeconds(Runnable work) {
        long start = processorTime();
        work.run();
        return (processorTime() - start) / NANOS;
    }

    /** Returns the seconds of processor time that this thread alone took for some work, without compiler and collector. */
    static double threadSeconds(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
    }

    static long allocatedByThisThread() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** Returns the bytes of heap that are in use when everything else has been collected. */
    static long kept() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
