"""The pages and pictures to look at: of every example, and of data that means no good."""

import csv
import hashlib
import itertools
import json
import pathlib
import re
import subprocess
from functools import partial

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
        return [one["name"] for one in ranking["ranking"] + ranking["unranked"]]

    def report(self, *assessment, name, **facts):
        return self.file("report", "html", *assessment, name=name, candidates=self.names(*assessment),
                         is_report=True, **facts)

    def matrix(self, *assessment, name):
        return self.file("matrix", "svg", *assessment, name=name)

    def comparison(self, one, other, name):
        return self.file("compare", "svg", one, other, name=name)

    def file(self, command, form, *arguments, name, **facts):
        path = self.folder / f"{name}.{form}"
        self.run(command, *arguments, "--format", form, "-o", path)
        return Page(path, name, **facts)

    def is_new(self, page):
        """Whether no page of the same bytes has been there yet."""
        digest = hashlib.sha256(page.path.read_bytes()).digest()
        is_new = digest not in self.seen
        self.seen.add(digest)
        return is_new


def assessments():
    """Every assessment of the examples that ranks something."""
    def ranks(file):
        text = file.read_text()
        return re.search(r"^candidates:", text, re.M) and re.search(r"^rules:", text, re.M)
    return [file for file in sorted(pathlib.Path("Examples").glob("*/*.yaml")) if ranks(file)]


def of_examples(maker):
    """What the program makes of every assessment, then what the examples keep: names, and how to make them."""
    for file in assessments():
        yield f"report-{named(file)}", partial(maker.report, file)
        if re.search(r"^matrix:", rules_of(file), re.M):
            yield f"matrix-{named(file)}", partial(maker.matrix, file)
    for one, other in itertools.combinations(assessments(), 2):
        if one.parent == other.parent and ids(one) & ids(other):
            yield f"compare-{named(one)}-{other.stem}", partial(maker.comparison, one, other)
    for form in ("html", "svg"):
        for file in sorted(pathlib.Path("Examples").glob(f"*/expected/*.{form}")):
            yield f"kept-{file.parts[1]}-{file.stem}-{form}", partial(kept, file)


def kept(file, name):
    return Page(file, name)


def named(assessment):
    return f"{assessment.parent.name}-{assessment.stem}"


def rules_of(assessment):
    path = re.search(r"^rules:\s*([^\s#]+)", assessment.read_text(), re.M).group(1).strip("\"'")
    return (assessment.parent / path).read_text()


def ids(assessment):
    return set(re.findall(r"^ *(?:- *\{? *)?id: *([\w-]+)", assessment.read_text(), re.M))


def of_hostile_data(maker):
    """What it makes of names that mean no good, of very many candidates and of one, likewise."""
    folder = maker.folder
    long = ["Burglary", "x y" * 3334, "y" * 10000]
    many = [f"Candidate number {number} of many" for number in range(500)]
    for name, names, facts in [("hostile", HOSTILE, {"has_usual_size": False}),
                               ("long", long, {"has_usual_size": False}),
                               ("many", many, {}), ("one", ["The only candidate"], {})]:
        made = ["--rules", RULES, table(folder / f"{name}.csv", names)]
        # Of 500 the picture; printing their report takes a browser five minutes, and shows nothing new.
        fewer = ["--rules", RULES, table(folder / f"{name}-report.csv", names[:200])]
        yield f"report-{name}", partial(maker.report, *fewer, **facts)
        yield f"matrix-{name}", partial(maker.matrix, *made)
    one, other = (hostile_assessment(folder, f"hostile-{start}", start) for start in (0, 5))
    yield "report-hostile-throughout", partial(maker.report, one, has_usual_size=False)
    yield "matrix-hostile-throughout", partial(maker.matrix, one)
    yield "compare-hostile-throughout", partial(maker.comparison, one, other)


def hostile_assessment(folder, name, start):
    """An assessment that means no good wherever a text may stand."""
    rules = pathlib.Path(RULES).read_text().replace("Very high", '"<i>Very high</i>"')
    rules = rules.replace("name: Simple risk matrix", 'name: "<script>alert(4)</script>"')
    rules = rules.replace("but residents ask", "</style></script><img src=x onerror=alert(5)> but residents ask")
    (folder / "hostile-rules.yaml").write_text(rules)
    table(folder / f"{name}.csv", HOSTILE, start)
    measures = ("volume", "last_year", "harm", "concern")
    lines = ["format: 1", 'name: "<script>alert(6)</script> {{title}}"', 'area: "\\"><img src=x onerror=alert(7)>"',
             'about: "</style>{{body}}<!--"', "rules: hostile-rules.yaml", "tables:",
             f"  figures: {{file: {name}.csv, kind: values, id: id}}", "measures:",
             *(f"  {measure}: {{value of: figures.{measure}}}" for measure in measures), "candidates:"]
    for number, text in enumerate(HOSTILE):
        lines.append(f"  - {{id: c{number}, name: {json.dumps(text, ensure_ascii=False)}}}")
    file = folder / f"{name}.yaml"
    file.write_text("\n".join(lines) + "\n")
    return file


def table(file, names, start=0):
    """A table for the simple rules with these candidates, spread over the matrix by counting."""
    with open(file, "w", newline="", encoding="utf-8") as output:
        rows = csv.writer(output)
        rows.writerow(["id", "name", "volume", "last_year", "harm", "concern"])
        for number, name in enumerate(names, start):
            harm = "" if number % 11 == 10 else [3, 20, 100, 250, 500][number % 5]
            rows.writerow([f"c{number - start}", name, 30 + (number * 97) % 1400, 40 + (number * 89) % 1300, harm,
                           1 + (number * 7) % 5])
    return file
