"""The same work as our 'voting' benchmark by pref_voting, a library of voting methods.

    voting_pref_voting.py [--kemeny]

'build_profile' makes its profile of rows of options; the methods start from a ready one. Its Kemeny
tries every order, which takes more than a minute, and is left out unless asked for.
"""
import collections
import sys

from pref_voting.c1_methods import copeland
from pref_voting.other_methods import kemeny_young
from pref_voting.profiles import Profile
from pref_voting.scoring_methods import borda

import ballots
from timing import report, seconds

VOTERS = 100_000
rows = [tuple(map(int, row)) for row in ballots.drawn(VOTERS, 10)]


def built():
    """A profile in which equal ballots are counted together, which it answers faster for."""
    counts = collections.Counter(rows)
    return Profile([list(row) for row in counts], list(counts.values()))


def measure(name, call, runs, warm=True):
    report("voting", name, "pref_voting", seconds(call, runs, warm), VOTERS, 10)


measure("build_profile", built, 3)
profile = built()
measure("borda", lambda: borda(profile), 5)
measure("copeland", lambda: copeland(profile), 5)
if "--kemeny" in sys.argv[1:]:
    measure("kemeny", lambda: kemeny_young(profile), 1, warm=False)
