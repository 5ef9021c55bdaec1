"""The pages and pictures to look at: of every example, and of data that means no good."""

import csv
import hashlib
import json
import pathlib
import re
import subprocess

from .page import Page

RULES = "Rules/simple/rules.yaml"
PATIENCE = 300

# Names that would act, break out or fill the page if they were anything but text.
HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
    "</style><style>*{display:none}</style>", "</script><script>alert(2)</script>", "{{title}}",
    "{{body}} {{style}}", "<!-- no end", "]]><b>bold</b>", "&lt;b&gt; &amp; &#60;", "javascript:alert(1)",
    "<a href=\"javascript:alert(1)\">here</a>", "<iframe src=//example.org></iframe>",
    "`${alert(1)}`", "\\u003cscript\\u003e", "=1+1", "-7", "@SUM(A1)",
    "\u0633\u0631\u0642\u0629 \u0627\u0644\u0633\u064a\u0627\u0631\u0627\u062a",
    "\u05d2\u05e0\u05d9\u05d1\u05ea \u05e8\u05db\u05d1 (abc) 12",
    "\u202eright to left to the end", "Z\u0351\u036b\u0343\u0327a\u0308\u0301l\u0334\u0316g\u0321o\u0322",
    "e\u0301 and \u00e9", "\U0001f6b2 \U0001f469\u200d\U0001f692 \U0001f1ec\U0001f1e7", "W" * 300,
    "two  spaces, a comma; \"quotes\"",
]


class CannotMake(Exception):
    """The program did not make what was asked for."""


class Maker:
    """Makes pages with the program."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.seen = set()

    def run(self, *arguments):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True,
                              errors="replace", timeout=PATIENCE)
        if done.returncode != 0:
            said = (done.stderr or done.stdout).strip()[-2000:]
            raise CannotMake(f"precedence {' '.join(map(str, arguments))}: exit code {done.returncode}\n{said}")
        return done.stdout

    def names(self, *assessment):
        """The names of the candidates, as the ranking gives them."""
        ranking = json.loads(self.run("rank", *assessment, "--format", "json"))
        return [name for name in candidate_names(ranking)]

    def report(self, name, *assessment, **facts):
        return self.file("report", "html", name, *assessment, is_report=True, **facts)

    def matrix(self, name, *assessment, **facts):
        return self.file("matrix", "svg", name, *assessment, **facts)

    def file(self, command, form, name, *arguments, **facts):
        path = self.folder / f"{name}.{form}"
        self.run(command, *arguments, "--format", form, "-o", path)
        return Page(path, name, **facts)

    def is_new(self, page):
        """Whether no page of the same bytes has been there yet."""
        digest = hashlib.sha256(page.path.read_bytes()).digest()
        is_new = digest not in self.seen
        self.seen.add(digest)
        return is_new


def candidate_names(value):
    """The names in the JSON of a ranking: of every candidate of every area."""
    if isinstance(value, list):
        for each in value:
            yield from candidate_names(each)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key == "candidates" and isinstance(inner, list):
                yield from (one["name"] for one in inner if isinstance(one, dict) and "name" in one)
            else:
                yield from candidate_names(inner)


def assessments():
    """Every assessment of the examples that ranks something."""
    def ranks(file):
        text = file.read_text()
        return re.search(r"^candidates:", text, re.M) and re.search(r"^rules:", text, re.M)
    return [file for file in sorted(pathlib.Path("Examples").glob("*/*.yaml")) if ranks(file)]


def of_examples(maker):
    """What the program makes of every assessment, then the pages that the examples keep."""
    for file in assessments():
        name = f"{file.parent.name}-{file.stem}"
        candidates = maker.names(file)
        yield lambda: maker.report(f"report-{name}", file, candidates=candidates)
        if "\nmatrix:" in rules_of(file):
            yield lambda: maker.matrix(f"matrix-{name}", file)
    for form in ("html", "svg"):
        for file in sorted(pathlib.Path("Examples").glob(f"*/expected/*.{form}")):
            yield lambda: Page(file, f"kept-{file.parts[1]}-{file.stem}-{form}")


def rules_of(assessment):
    named = re.search(r"^rules:\s*([^\s#]+)", assessment.read_text(), re.M).group(1).strip("\"'")
    return (assessment.parent / named).read_text()


def of_hostile_data(maker):
    """What the program makes of names that mean no good, of many candidates and of none to speak of."""
    hostile = table(maker.folder / "hostile.csv", HOSTILE)
    long = table(maker.folder / "long.csv", ["Burglary", "x y" * 3334, "y" * 10000])
    many = table(maker.folder / "many.csv", [f"Candidate number {number} of many" for number in range(500)])
    one = table(maker.folder / "one.csv", ["The only candidate"])
    for name, file, names, facts in [
            ("hostile", hostile, HOSTILE, {"has_usual_size": False}),
            ("long", long, [], {"has_usual_size": False}),
            ("many", many, [f"Candidate number {number} of many" for number in range(500)], {}),
            ("one", one, ["The only candidate"], {})]:
        yield lambda: maker.report(f"report-{name}", "--rules", RULES, file, candidates=names, **facts)
        yield lambda: maker.matrix(f"matrix-{name}", "--rules", RULES, file)


def table(file, names):
    """A table for the simple rules with these candidates, spread over the matrix by counting."""
    with open(file, "w", newline="", encoding="utf-8") as output:
        rows = csv.writer(output)
        rows.writerow(["id", "name", "volume", "last_year", "harm", "concern"])
        for number, name in enumerate(names):
            harm = "" if number % 11 == 10 else [3, 20, 100, 250, 500][number % 5]
            rows.writerow([f"c{number}", name, 30 + (number * 97) % 1400, 40 + (number * 89) % 1300, harm,
                           1 + (number * 7) % 5])
    return file
