"""Time a call and print one line of JSON, with the fields that our own benchmarks print."""
import gc
import json
import statistics
import time


def seconds(call, runs):
    """The seconds of each of some runs, after one that is not counted."""
    call()
    times = []
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return times


def report(bench, case, peer, times, n, m, threads=1):
    print(json.dumps({
        "bench": bench, "case": case, "peer": peer,
        "median_s": round(statistics.median(times), 7), "min_s": round(min(times), 7),
        "max_s": round(max(times), 7), "runs": len(times), "n": n, "m": m, "threads": threads,
    }), flush=True)
