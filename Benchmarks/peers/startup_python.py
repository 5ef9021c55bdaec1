"""Whole processes: an interpreter that does nothing, one that imports numpy, one that ranks a CSV.

Usage: startup_python.py CSV
"""
import subprocess
import sys
from pathlib import Path

from timing import report, seconds

CASES = {
    "nothing": ["-c", "pass"],
    "import_numpy": ["-c", "import numpy"],
    "rank_csv": [str(Path(__file__).with_name("rank_csv.py")), sys.argv[1]],
}
for case, arguments in CASES.items():
    def run():
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    report("startup", case, "python", seconds(run, 31), 8, 4)
