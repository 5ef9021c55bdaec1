"""Time a call and print one line of JSON, with the fields that our own benchmarks print."""
import gc
import json
import os
import resource
import statistics
import time


def worked():
    """The seconds that processors worked for this process and for those it started and that ended."""
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def seconds(call, runs, warm=True):
    """The seconds of each of some runs by the clock and of the processors, after one not counted."""
    if warm:
        call()
    times = []
    for _ in range(runs):
        gc.collect()
        start, before = time.perf_counter(), worked()
        call()
        used = worked() - before
        times.append((time.perf_counter() - start, used))
    return times


def report(bench, case, peer, times, n, m, threads=1):
    clock, used = zip(*times)
    print(json.dumps({
        "bench": bench, "case": case, "peer": peer,
        "median_s": round(statistics.median(clock), 7), "min_s": round(min(clock), 7),
        "max_s": round(max(clock), 7), "cpu_s": round(statistics.median(used), 7),
        "load": round(os.getloadavg()[0], 2), "runs": len(clock), "n": n, "m": m,
        "threads": threads,
    }), flush=True)
