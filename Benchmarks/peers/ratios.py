"""A table of our times and those of the peers, and how many times as long each peer takes.

    ratios.py FILE...       files of lines of JSON from one run, ours first

The figure is the seconds that processors worked (median over the runs): on a machine that is not
idle it is steadier than the clock, which includes waiting. Cases are joined by name, number of
ballots or candidates, and threads; a case '..._from_places' of a peer stands beside ours without
that ending.
"""
import fileinput
import json

SAME = "_from_places"
lines = [json.loads(line) for line in fileinput.input() if line.startswith("{")]
cases = {}
for line in lines:
    if "error" not in line:
        name = line["case"].removesuffix(SAME)
        row = cases.setdefault((line["bench"], name, line["n"], line["threads"]), {})
        peer = line["peer"] + (" (places)" if line["case"].endswith(SAME) else "")
        row[peer] = line["cpu_s"]
peers = [peer for peer in dict.fromkeys(peer for row in cases.values() for peer in row)
         if peer != "precedence"]


def shown(value):
    return f"{value * 1000:.3g} ms" if value < 1 else f"{value:.3g} s"


def cell(row, peer):
    if peer not in row:
        return ""
    ours = row.get("precedence")
    return shown(row[peer]) + (f" ({row[peer] / ours:.1f} x)" if ours else "")


print("| bench | case | n | threads | precedence | " + " | ".join(peers) + " |")
print("| --- | --- | --: | --: | --: |" + " --: |" * len(peers))
for (bench, name, n, threads), row in cases.items():
    ours = shown(row["precedence"]) if "precedence" in row else ""
    print(f"| {bench} | {name} | {n:,} | {threads} | {ours} | "
          + " | ".join(cell(row, peer) for peer in peers) + " |")
