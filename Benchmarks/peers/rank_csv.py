"""Rank the candidates of a CSV by a weighted sum of levels, in plain Python: what a script does.

Usage: rank_csv.py FILE. The first column is the id; the other columns are numbers.
"""
import csv
import sys

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    header, *rows = list(csv.reader(file))
numbers = {}
for row in rows:
    values = [float(cell) if cell.replace(".", "", 1).isdigit() else 0.0 for cell in row[1:]]
    numbers[row[0]] = sum(min(int(value // 20), 4) * (j + 1) for j, value in enumerate(values))
for name, number in sorted(numbers.items(), key=lambda pair: -pair[1]):
    print(name, number)
