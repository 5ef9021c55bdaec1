"""How far each weight of a weighted mean may move: numpy, by crossing lines and by sweeping.

The same candidates as our `stability` bench on a weighted mean: 10 measures, weights 1 to 10, and a
shortlist of ten. `weighted_mean` works out where score lines cross, as ours does, but knows nothing
of missing values, ties, levels, rules or groups of groups; `weighted_mean_sweep` tries 20,001 shares,
so that its ends are right to 0.00005.
"""
import numpy

from timing import report, seconds

CANDIDATES, CRITERIA, SHORTLIST, STEPS = 100, 10, 10, 20_001
MASK = (1 << 64) - 1


def drawn():
    """The values of our own benchmark: SplitMix64 with seed 7, to two places."""
    state, values = 7, []
    for _ in range(CANDIDATES * CRITERIA):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        values.append(((z ^ (z >> 31)) >> 11) * 2.0 ** -53 * 100)
    return numpy.round(numpy.array(values).reshape(CRITERIA, CANDIDATES).T, 2)


def lines(scores, weights, k):
    """What each candidate comes to at a share of 0 and of 1 for weight k, and the share now."""
    others = weights.copy()
    others[k] = 0
    return scores @ (others / others.sum()), scores[:, k], weights[k] / weights.sum()


def nearest(start, end, share, a, b):
    """The nearest shares below and above at which one of the pairs meets."""
    first, last = start[a] - start[b], end[a] - end[b]
    with numpy.errstate(divide="ignore", invalid="ignore"):
        meeting = first / (first - last)
    meeting = meeting[(meeting > 0) & (meeting < 1)]
    return (meeting[meeting < share].max(initial=0), meeting[meeting > share].min(initial=1))


def crossing(scores, weights):
    found = []
    for k in range(CRITERIA):
        start, end, share = lines(scores, weights, k)
        order = numpy.argsort(-(start + share * (end - start)))
        inside, outside = numpy.meshgrid(order[:SHORTLIST], order[SHORTLIST:])
        found.append((nearest(start, end, share, order[:-1], order[1:]),
                      nearest(start, end, share, order[:1], order[1:]),
                      nearest(start, end, share, inside.ravel(), outside.ravel())))
    return numpy.array(found)


def sweep(scores, weights):
    found = []
    shares = numpy.linspace(0, 1, STEPS)
    for k in range(CRITERIA):
        start, end, share = lines(scores, weights, k)
        now = numpy.argsort(-(start + share * (end - start)))
        order = numpy.argsort(-(start + shares[:, None] * (end - start)), axis=1)
        listed = numpy.sort(order[:, :SHORTLIST], axis=1) == numpy.sort(now[:SHORTLIST])
        parts = ((order == now).all(axis=1), order[:, 0] == now[0], listed.all(axis=1))
        found.append([bounds(shares, share, part) for part in parts])
    return numpy.array(found)


def bounds(shares, share, stays):
    turned = shares[~stays]
    return turned[turned < share].max(initial=0), turned[turned > share].min(initial=1)


scores, weights = drawn(), numpy.arange(1.0, CRITERIA + 1)
assert abs(crossing(scores, weights) - sweep(scores, weights)).max() < 1e-4
for case, call, runs in (("weighted_mean", crossing, 51), ("weighted_mean_sweep", sweep, 5)):
    times = seconds(lambda: call(scores, weights), runs)
    report("stability", case, "numpy", times, CANDIDATES, CRITERIA)
